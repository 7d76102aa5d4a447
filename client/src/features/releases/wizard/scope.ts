/** What a release is about, as it is being chosen. */
export interface Scope {
  framework: string;
  quarter: string;
  /** Codes. */
  indicators: readonly string[];
  quarters: boolean;
  years: boolean;
  breakdowns: boolean;
  /** Codes. */
  zerosHidden: readonly string[];
}

/** Whether a draft of one scope is a draft of the other, too. */
export const isSameScope = (a: Scope, b: Scope): boolean => JSON.stringify(a) === JSON.stringify(b);

/** A list of codes with one more or one less, in the order of the plan. */
export const toggled = (codes: readonly string[], code: string, all: readonly string[]): string[] =>
  all.filter((each) => (each === code ? !codes.includes(code) : codes.includes(each)));
