import { formSentencesEn } from './sentences.form.en';

/**
 * What the server says in words. Each sentence stands alone, so that it can be shown beside its cell, button or field.
 * `{name}` is put in as it is; `{name:form}` is formatted for the language: the forms are in sayPart.ts.
 * `{breakdown}` is the title of a breakdown, `{by}` a name, `{theirs:value}` a number, a reason in words or nothing.
 * A sentence that counts has plural forms, chosen by the parameter `count`.
 */
export const sentencesEn = {
  ...formSentencesEn,
  CheckRule_NOT_A_NUMBER: '“{value}” is not a number.',
  CheckRule_NEGATIVE: '{value:number} is below zero; a figure here is zero or more.',
  CheckRule_NOT_WHOLE:
    'Persons, cases and events are counted in whole numbers; {value:number} is not a whole number.',
  CheckRule_TOO_MANY_DECIMALS:
    '{value:number} has too many decimal places; the most allowed is {limit:number}.',
  CheckRule_OUT_OF_RANGE: '{value:number} is out of range; the highest figure allowed is {limit:number}.',
  CheckRule_NUMERATOR_ABOVE_DENOMINATOR:
    'The numerator ({numerator:number}) is above the denominator ({denominator:number}); this share cannot exceed 100%.',
  CheckRule_PART_MISSING: 'Enter both the numerator and the denominator. Missing: {part:field}.',
  CheckRule_BREAKDOWN_ABOVE_TOTAL:
    'The breakdown “{breakdown}”{part:part} comes to {sum:number}, which is more than the total of {total:number}.',
  CheckRule_BREAKDOWN_NOT_EQUAL_TOTAL:
    'The breakdown “{breakdown}”{part:part} comes to {sum:number} and the total is {total:number}; the two must be equal.',
  CheckRule_LINE_EMPTY: 'Enter a value, or the reason why there is none. An empty field is not a zero.',
  CheckRule_MUCH_HIGHER:
    '{value:number} is more than three times the average of the earlier figures ({mean:about}). Check it, or explain in a sentence why it is right.',
  CheckRule_MUCH_LOWER:
    '{value:number} is less than a third of the average of the earlier figures ({mean:about}). Check it, or explain in a sentence why it is right.',
  CheckRule_ZERO_AFTER_VALUES:
    'Zero was entered, while the earlier figures were above zero. Check it, or explain in a sentence why it is right.',
  CheckRule_BREAKDOWN_MISSING:
    'The breakdown “{breakdown}” is missing. Enter it, mark that there is no breakdown, or explain in a sentence why it is missing.',
  CheckRule_ACTIVITY_EMPTY: 'Enter how many percent of the activity have been implemented.',

  Refusal_WRONG_ROLE: 'Your role does not allow this.',
  Refusal_NOT_YOUR_INSTITUTION: 'This belongs to another institution.',
  Refusal_WORKFLOW_NOT_STARTED: 'Nothing has been entered in this report yet.',
  Refusal_WORKFLOW_DRAFT: 'The report is still a draft; the institution has not submitted it.',
  Refusal_WORKFLOW_SUBMITTED: 'The report has been submitted and waits for review.',
  Refusal_WORKFLOW_RETURNED: 'The report has been returned to its institution for correction.',
  Refusal_WORKFLOW_APPROVED:
    'The report has been approved; it can change only once it is opened for correction.',
  Refusal_QUARTER_CLOSED: 'The quarter is closed.',
  Refusal_QUARTER_NOT_OPEN: 'The quarter is not open for reporting.',
  Refusal_QUARTER_ALREADY_OPEN: 'The quarter has already been opened.',
  Refusal_QUARTER_NOT_BEGUN: 'The quarter has not begun yet.',
  Refusal_QUARTER_NOT_ENDED: 'The quarter has not ended yet.',
  Refusal_LINE_LOCKED: 'This line is locked: the report was returned for the correction of other lines.',
  Refusal_CELL_LOCKED:
    'This cell is locked: the report was returned for the correction of other cells of this line.',
  Refusal_BREAKDOWN_LOCKED:
    'Only the total of this line was returned for correction; that there is no breakdown cannot be changed now.',
  Refusal_NOT_CLEAN: 'There is something to look at in this report; open it and decide about it by itself.',
  Refusal_THREAD_RESOLVED: 'This conversation is resolved. Open it again to answer.',
  Refusal_OWN_SUBMISSION: 'You submitted this report yourself; somebody else must review it.',
  Refusal_HAS_ERRORS: {
    one: 'The report has {count:number} error that must be corrected before it is submitted.',
    other: 'The report has {count:number} errors that must be corrected before it is submitted.',
  },
  Refusal_WARNINGS_UNEXPLAINED: {
    one: '{count:number} warning has no explanation yet; explain it before you submit.',
    other: '{count:number} warnings have no explanation yet; explain them before you submit.',
  },
  Refusal_NOTHING_TO_SUBMIT: 'There is nothing to submit.',
  Refusal_NOTHING_TO_EXPLAIN: 'There is nothing to explain.',

  Error_NOT_SIGNED_IN: 'You are not signed in. Sign in to continue.',
  Error_NOT_ALLOWED: 'You are not allowed to do this.',
  Error_NOT_FOUND: 'This does not exist, or you have no access to it.',
  Error_INVALID_INPUT: 'What was sent is not valid. Check what you entered.',
  Error_INVALID_FIELD: 'What was entered in the field “{field:field}” is not valid.',
  Error_CONFLICT_VALUE:
    'This value was changed in the meantime ({by}) and now reads: {theirs:value}. Compare the two and choose the right one.',
  Error_CONFLICT: 'This was changed by somebody else in the meantime. Load it again and repeat your change.',
  Error_RATE_LIMITED: 'Too many attempts. Try again in {seconds:number} s.',
  Error_INTERNAL:
    'Something went wrong in the system. Try again; if it happens once more, give the administrator this reference: {reference}',
  Error_SIGN_IN_FAILED: 'The e-mail address or the password is not right.',
  Error_PASSWORD_TOO_SHORT: 'The password must have at least {limit:number} characters.',
  Error_PASSWORD_WRONG: 'The current password is not right.',
  Error_EMAIL_TAKEN: 'There is already an account with this e-mail address.',
  Error_EMAIL_INVALID: 'This is not a valid e-mail address.',
  Error_INSTITUTION_REQUIRED: 'A focal point must have an institution. Choose one.',
  Error_INSTITUTION_NOT_ALLOWED:
    'Only a focal point has an institution; leave the field empty for this role.',
  Error_TEXT_REQUIRED: 'Fill in the field “{field:field}”.',
  Error_TEXT_TOO_LONG:
    'The text in the field “{field:field}” is too long; the most allowed is {limit:number} characters.',
  Error_UNKNOWN_QUARTER: 'This quarter is not known. A quarter is written as 2018-Q3.',
  Error_QUARTER_NOT_OPEN: 'The quarter is not open for reporting.',
  Error_QUARTER_OUTSIDE_FRAMEWORK: 'The quarter lies outside the period of the strategy or project.',
  Error_UNKNOWN_CELL: 'The breakdowns of this indicator have no such cell.',
  Error_UNKNOWN_LINE: 'The report has no such line.',
  Error_CELL_WITHOUT_LINE: 'Nothing can be said about a cell without its line.',
  Error_WRONG_FIELDS_FOR_MEASURE:
    'This indicator is entered differently: either as one value, or as numerator and denominator.',
  Error_VALUE_AND_REASON: 'Enter either a value or the reason why there is none, not both.',
  Error_DUE_BEFORE_QUARTER_END: 'The deadline must lie after the end of the quarter.',
  Error_DUE_NOT_LATER: 'The new deadline must be later than the present one.',
  Error_TOO_MANY_ENTRIES: 'Too many entries at once; the most allowed is {limit:number}.',
  Error_NOTHING_APPROVED: 'There are no approved figures to release yet.',
  Error_NOTHING_TO_RELEASE:
    'Choose what is to be released: indicators of this framework, and quarters or years.',
  Error_DRAFT_NOT_READY: 'This draft cannot be released: it has not passed disclosure control.',
  Error_FACTS_CHANGED: 'The figures have changed since the draft was prepared. Prepare it again.',
  Error_ENTRY_TWICE: 'The same line, activity or cell was sent twice.',
  Error_BODY_TOO_LARGE: 'What was sent is too large.',
  Error_QUERY_TOO_COMPLEX: 'The request is too complex.',
  Error_LAST_ADMIN: 'This is the last active administrator account; at least one must remain.',
  Error_OWN_ROLE: 'You cannot change your own role or institution; another administrator must do it.',
  Error_KEY_REUSED:
    'This change was already sent with other content. Nothing was changed; load the page again and repeat the entry.',
  Error_NO_BREAKDOWN_MARKED:
    'The line is marked as having no breakdown. Take the mark away before you enter figures by category.',
  Error_BREAKDOWN_ENTERED:
    'The line has figures by category. Clear them before you mark that there is no breakdown.',
  Error_FILE_TOO_LARGE: 'The file is too large; the most allowed is {limit:number} MB.',
  Error_FILE_KIND:
    'Only PDF, PNG, JPG, DOCX and XLSX files can be attached. By its content, this file is something else.',
  Error_FILE_NAME:
    'The ending of the file name does not fit its content. Save the file again under the right ending.',
  Error_FILE_DAMAGED:
    'The file is damaged, locked with a password or packed in an unusual way. Save it again and attach it then.',
  Error_FILE_MACROS: 'The document contains macros or other programs. Save it without them.',
  Error_FILE_EMPTY: 'No file arrived, or it is empty. Choose a file.',
  Error_FILE_MISSING:
    'This file was attached, but the server cannot find it any more. The administrator can look for it by the reference {reference}.',
  Error_UPLOADS_BUSY: 'Many files are being received just now. Send the file again in a minute.',
  Error_FILE_BROKEN: 'The file did not arrive whole. Send it again.',
  Error_TOO_MANY_FILES: 'At most {limit:number} files can be attached here. Remove one first.',
  Error_REPORT_FILES_FULL: 'The files of a report may have at most {limit:number} MB together.',
  Error_MAIL_NOT_SENT_HERE: 'Mails are not sent here: no mail server is set up, or this is a demonstration.',
  Error_MAIL_NOT_FAILED: 'Only a mail that has failed can be sent again.',
  Error_MAIL_TOO_LATE:
    'This reminder no longer holds: its day has passed, the deadline was moved, or the report has come in. If one is still needed, write a new one.',
  Error_MAIL_RECIPIENT_GONE:
    'The account was closed, or now reports for another institution; this mail is not sent any more.',
};
