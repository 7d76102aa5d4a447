/** What the server says of a form for Excel that is sent back: why it is refused as a whole, and what is wrong with a cell. */
export const formSentencesEn = {
  Form_EMPTY: 'The file is empty.',
  Form_TOO_LARGE: 'The file is too large for a form; the most allowed is {limit:number} MB.',
  Form_NOT_XLSX: 'This is not an Excel file (.xlsx). Save the form as an Excel workbook and send it again.',
  Form_OLD_XLS:
    'This is a file of an old Excel (.xls). Save it as an Excel workbook (.xlsx) and send it again.',
  Form_ENCRYPTED: 'The file is protected by a password. Remove the password and send it again.',
  Form_MACROS:
    'The file contains macros. Save it as an Excel workbook without macros (.xlsx) and send it again.',
  Form_LINKS: 'The file refers to other files or data sources. Remove the links and send it again.',
  Form_DAMAGED: 'The file is damaged or incomplete. Save the form again and send it once more.',
  Form_UNSAFE:
    'The file is not built as a workbook is, and was not opened. Download a new form and fill in that one.',
  Form_UNPACKS_TOO_LARGE: 'The file contains far more than a form does, and was not opened.',
  Form_TOO_MANY_ROWS: 'The file has far more rows or columns than a form has.',
  Form_TOO_SLOW: 'This took too long: the server has much to do just now. Try again in a few minutes.',
  Form_BUSY: 'Several forms are being made or read just now. Try again in a minute.',
  Form_NOT_A_FORM:
    'This workbook is not a form of this system. Download the form of this report and fill in that one.',
  Form_ALTERED:
    'The hidden code of the form does not fit: the form was changed, or this system has had a new key since. Download a new form and copy your values into it.',
  Form_OTHER_REPORT:
    'This form belongs to another report: {reference}. Send it there, or download the form of this report.',
  Form_OLD_PLAN:
    'The plan was amended after this form was made. Download a new form and copy your values into it.',
  Form_OTHER_LAYOUT:
    'This form was made by another version of the system. Download a new form and copy your values into it.',
  Form_LAYOUT_CHANGED:
    'Columns or rows of the form were removed, repeated or merged. Download a new form and copy your values into it.',
  FormProblem_FORMULA: 'There is a formula here. Only values are taken over: paste the result as a value.',
  FormProblem_ERROR_VALUE: 'There is an Excel error here ({value}).',
  FormProblem_DATE:
    'Excel has made a date of what was entered. Enter the number again in a cell with a number format.',
  FormProblem_AMBIGUOUS:
    '“{value}” can be read as {first:number} or as {second:number}. Write it without a mark between thousands.',
  FormProblem_UNKNOWN_REASON: '“{value}” is not one of the reasons. Choose one from the list.',
  FormProblem_NOT_YES_NO: 'Choose yes or no from the list; “{value}” is neither.',
  FormProblem_NOT_HERE: 'This cell of the form takes nothing; leave it empty.',
  FormProblem_UNKNOWN_ROW:
    'This row does not belong to the form. Enter the value in the row of its indicator.',
  FormProblem_ROW_TWICE: 'This row is in the form twice. Remove the copy.',
  FormProblem_ROW_MIXED:
    'The labels of this row were moved, so it is not certain what the value belongs to. Download a new form.',
  FormProblem_ROW_MISSING:
    'The row “{value}” was removed from the form. Download a new form and copy your values into it.',
  FormProblem_TOO_MANY: 'The form changes more cells than can be taken over at once ({limit:number}).',
};
