/** Files attached to lines and activities. */
export const evidence = {
  title: 'Evidence',
  none: 'No file is attached.',
  noneYet: 'No file is attached yet. A list, minutes or a scan helps whoever reviews the figure.',
  add: 'Add files …',
  hint: 'or drop them here: PDF, PNG, JPG, DOCX or XLSX, at most 10 MB each',
  noCases:
    'No case files and no names of victims, witnesses or suspects: attach totals, lists of events, minutes.',
  sending: 'Sent',
  refused: 'Not attached:',
  dismiss: 'Dismiss',
  tooLarge: 'The file is larger than 10 MB.',
  notReached: 'The server was not reached. Nothing was attached; try again.',
  addedBy: '{{by}}, {{instant}}',
  removedBy: 'removed by {{by}}, {{instant}}: {{why}}',
  remove: 'Remove …',
  removeTitle: 'Remove this file?',
  removeLead: '“{{name}}” is deleted for good. That it was there, who removed it and why stays visible.',
  why: 'Why it is removed',
  whyNeeded: 'Write why the file is removed.',
  removeNow: 'Remove the file',
  cancel: 'Cancel',
} as const;
