/**
 * The mails of the product. Gaps are filled as in sentences.en.ts: `{due:instant}`, `{quarter:quarter}`.
 * Each piece is a paragraph or a line of its own; a piece that counts has plural forms, chosen by `count`.
 * Dates stand after a colon: Serbian would have to decline them inside a sentence.
 */
export const mailsEn = {
  greeting: 'Dear {name},',
  subject_QUARTER_OPENED: '{quarter:quarter} is open for reporting',
  subject_DUE_SOON: 'Report for {quarter:quarter}: due in a few days',
  subject_DUE_TODAY: 'Report for {quarter:quarter}: due today',
  subject_OVERDUE: 'Report for {quarter:quarter}: overdue',
  subject_REMINDER: 'Reminder: report for {quarter:quarter}',
  subject_RETURNED: 'Report for {quarter:quarter}: returned for correction',
  subject_REOPENED: 'Report for {quarter:quarter}: opened for correction',
  subject_APPROVED: 'Report for {quarter:quarter}: approved',
  subject_COMMENTED: 'Report for {quarter:quarter}: new comments',
  lead_QUARTER_OPENED: 'The quarter is open for reporting.',
  lead_DUE_SOON: 'The deadline of your report is near, and it has not been submitted yet.',
  lead_DUE_TODAY: 'Your report is due today and has not been submitted yet.',
  lead_OVERDUE: 'The deadline of your report has passed, and it has not been submitted yet.',
  lead_REMINDER: 'The Coordinator’s office asks for your report, which has not been submitted yet.',
  lead_RETURNED: 'The Coordinator’s office has returned your report for correction.',
  lead_REOPENED: 'The Coordinator’s office has opened your approved report for correction.',
  lead_APPROVED: 'The Coordinator’s office has approved your report. There is nothing left to do.',
  lead_COMMENTED: 'There are new comments about a report. They are read and answered there.',
  report: 'Report: {framework}, {quarter:quarter}',
  institution: 'Institution: {institution}',
  due: 'Deadline: {due:instant}',
  toFill: {
    one: '{count:number} line is to be filled in.',
    other: '{count:number} lines are to be filled in.',
  },
  left: {
    one: '{count:number} of {expected:number} lines is still empty.',
    other: '{count:number} of {expected:number} lines are still empty.',
  },
  noneLeft: 'All lines are filled in; the report only needs to be checked and submitted.',
  toMend: {
    one: '{count:number} line or activity is to be corrected; the others stay as they are.',
    other: '{count:number} lines or activities are to be corrected; the others stay as they are.',
  },
  toMendAll: 'The whole report is open for correction.',
  places: 'To be corrected:',
  morePlaces: {
    one: '{count:number} more is marked in the report.',
    other: '{count:number} more are marked in the report.',
  },
  comment: 'Comment:',
  link: 'Open the report:',
  automatic: 'This mail was written by Strategy Monitor. Please do not reply to it.',
  demonstration: 'Demonstration: all figures are invented, and this mail is not sent.',
};
