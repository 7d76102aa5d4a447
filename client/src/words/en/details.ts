/** Details of a line, checks at once, the way from the check to the printed copy. */
export const details = {
  // The sum of a breakdown
  sumFew: '{{number}} too few',
  sumMany: '{{number}} too many',
  sumRight: 'adds up',

  // Details of a line
  pastQuarters: 'The last eight quarters',
  pastYears: 'The last eight years',
  pastSentence: '{{name}}, {{start}} to {{end}}. The figures stand in the table.',
  pastMark: 'The ring marks {{quarter}}, the same quarter of last year.',
  pastGaps: 'A quarter without a value is a gap, not a zero.',
  pastGapsYears: 'A year without a value is a gap, not a zero.',
  pastTable: 'The figures as a table',
  pastNone: 'Nothing was reported in this time.',
  now: 'Now',
  counted: 'What is counted',
  breakdown: 'Breakdown: {{title}}',
  exhaustive: 'Every case stands in exactly one cell; together they are the total.',
  partial: 'The cells need not hold every case; together they are never more than the total.',
  overlapping: 'One case can stand in several cells; none is more than the total.',
  limits: 'What can be entered',
  limitWhole: 'whole number',
  limitDecimals_one: 'number with at most {{count}} decimal place',
  limitDecimals_other: 'number with at most {{count}} decimal places',
  limitNotNegative: 'not negative',
  limitNegative: 'may be below zero',
  limitMost: 'at most {{number}}',
  limitYesNo: 'yes or no',
  limitShare: 'The numerator is never above the denominator; the percentage is worked out.',
  limitShareAbove: 'The share may be above 100%; the percentage is worked out.',
  limitDays: 'The average is worked out.',
  limitReason: 'Where there is no value, choose the reason. Empty is not zero.',

  // Filters
  nothingMissing: 'Nothing is missing',
  nothingMissingLead: 'Every line has a value or a reason, and every activity its status.',
  noRemarks: 'No remarks',
  noRemarksLead: 'The checks found nothing, and nothing was returned.',
  showAll: 'Show all lines',

  // Check
  lockedTitle_one: 'A remark on {{count}} locked line',
  lockedTitle_other: 'Remarks on {{count}} locked lines',
  lockedLead: 'These lines were not returned. They hold nothing up, and nothing is to be done about them.',
  changesTitle_one: '{{count}} line changed much',
  changesTitle_other: '{{count}} lines changed much',
  changesLead:
    'By half or more against the last quarter or the same quarter of last year. Look once more; when the figures are right, nothing is to be done.',
  changesCaption: 'Figures that changed much',
  before: 'Before',
  change: 'Change',
  fromZero: 'from zero',
  declaration: 'Declaration',
  declarationText:
    'By submitting you declare for {{institution}} that the figures agree with its records, and that the reason stands where there is none.',

  // Confirmation and copy
  nextWhere: 'The report and its copy for printing stay under “My reports”.',
  copy: 'Copy for printing',
  copyTitle: 'Report {{reference}}',
  copyPrint: 'Print or save as PDF',
  copyBack: 'Back to the report',
  copy_DRAFT: 'This report has not been submitted.',
  copy_RETURNED: 'This report was returned for correction and has not been submitted again.',
  copy_CORRECTING: 'This report was approved and is open for correction.',
  copySaved: 'The copy shows what was saved by {{instant}}.',
  copySubmitted: 'Submitted and declared right',
  copyFigures: 'Figures of the objective {{objective}}',
  copyNoBreakdown: 'No breakdown available.',
  copyNote: 'Explanation',
  copyEnd: 'End of the report {{reference}}',
} as const;
