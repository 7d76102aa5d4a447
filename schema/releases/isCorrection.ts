/** Whether a change is a figure that another release gave otherwise, and not one that it did not have yet. */
export const isCorrection = ({ kind }: { kind: string }): boolean =>
  kind !== 'NEW_INDICATOR' && kind !== 'NEW_PERIOD';
