/** Numbered corrections of approved reports. */
export const corrections = {
  number: 'Correction {{number}}',
  lead: 'The report goes back to its institution as correction {{number}}, also when the quarter is closed.',
  meanwhile:
    'Until the correction is approved, the values of the report do not count in the national figures; their coverage says that the institution is correcting. Releases that are out stay as they are. What was approved first stays visible beside each corrected value.',
  open: 'Correction {{number}} is open. Until it is approved, the values of this report do not count in the national figures.',
  firstApproved: 'first approved:',
} as const;
