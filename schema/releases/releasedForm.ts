interface Measured {
  measure: string;
}

/** Counts and amounts are drawn as bars from zero; ratios, days, yes/no and steps reached as a line. */
export const releasedForm = ({ measure }: Measured): 'bars' | 'line' =>
  measure === 'COUNT' || measure === 'AMOUNT' ? 'bars' : 'line';
