/** The entry grid: numbers as they are read, paste, undo, keys. */
export const grid = {
  // States of a cell, beside those of the report
  cellKEPT: 'Saved on this computer',

  // Why a text is not entered
  faultNOT_A_NUMBER: 'This is not a number. Type digits, for example 1234.',
  faultNOT_WHOLE: 'Only whole numbers can be entered here. Write thousands as 1234 or 1.234.',
  faultTOO_MANY_DECIMALS: 'There are too many digits after the decimal mark.',
  faultPERCENT: 'Type the number itself, without %. Shares are worked out from their two parts.',
  faultCURRENCY: 'Type the number alone. Only amounts in euros may stand beside the sign of a currency.',
  faultDATE: 'This looks like a date. Spreadsheets make one of 3.12: write the number again.',
  faultSCIENTIFIC: 'This number is shortened (E). Write all its digits.',
  faultSHEET_ERROR: 'This is an error of the spreadsheet, not a number. Mend it there, or type the number.',
  faultFORMULA: 'This is a formula. Type its result.',
  faultNO_VALUE: 'Choose beside it why there is no value; type 0 only if it was counted and there was none.',
  faultNOT_YES_NO: 'This is neither yes nor no.',

  // Paste
  pasted_one: '{{count}} value pasted',
  pasted_other: '{{count}} values pasted',
  pastedClean: '{{pasted}}, all of them could be read.',
  pastedAttention_one: '{{pasted}}, {{count}} needs attention:',
  pastedAttention_other: '{{pasted}}, {{count}} need attention:',
  pastedMore_one: 'and {{count}} more',
  pastedMore_other: 'and {{count}} more',
  pastedNothing: 'Nothing was pasted.',
  pastedLocked: 'Left out, because locked: {{names}}.',
  pastedBeyond_one: '{{count}} value did not fit and was left out.',
  pastedBeyond_other: '{{count}} values did not fit and were left out.',

  // Undo and fill down
  undo: 'Undo',
  undone: 'Undone: {{what}}.',
  redone: 'Done again: {{what}}.',
  valuesCount_one: '{{count}} value',
  valuesCount_other: '{{count}} values',
  explanationOf: 'explanation of {{code}}',
  undoNothing: 'There is nothing to undo.',
  redoNothing: 'There is nothing to do again.',
  changedMeanwhile: 'Changed meanwhile, so left as it is: {{names}}.',
  filled: 'Taken over from the row above: {{name}}.',
  filledNothing: 'There is nothing above that could be taken over.',
  closeNotice: 'Close this message',

  // Keys
  keys: 'Keys',
  keysTitle: 'Keys of the form',
  keysKey: 'Key',
  keysDoes: 'What it does',
  keyDown: 'Save, and go to the row below; Enter after Tab goes to its first field',
  keyUp: 'Save, and go to the row above',
  keyTab: 'To the right',
  keyEscape: 'Back to what is saved',
  keyUndo: 'Undo the last entry, also of explanations and activities; a paste counts as one',
  keyRedo: 'Do it again',
  keyFill: 'Take over what the row above holds',
  keyPaste: 'Paste a block from a spreadsheet, from this field down and to the right',
  keyReason: 'Choose why there is no value',
  keyHelp: 'This list',
} as const;
