/**
 * The table model of disclosure control: everything that a release says about counts of few persons, as linear facts
 * over cells. The shape is that of the linked tables of the *Handbook on Statistical Disclosure Control* (Hundepool and
 * others, ESSNet; chapters 4 and 5), of tau-ARGUS (cover tables) and of the R package sdcTable.
 */

/** Where a count stands. */
export interface Place {
  /** The indicator, or a part of a ratio: `I2.1.1c:numerator`. */
  table: string;
  /** Null for the national figure. */
  institution: string | null;
  /** A quarter `2018-Q3` or a range of quarters `2018-Q1..2018-Q4`. */
  period: string;
  /** `total`, or categories as in `sex=female;age_group=child`. */
  breakdown: string;
}

export interface Cell {
  /** The text of the place; with `#2` behind it, the second value that a release gave for it. */
  key: string;
  at: Place;
  /** The true count, a whole number from 0. */
  value: number;
  /** Whether the release prints this cell, as its value or as the mark of a hidden one. */
  shown: boolean;
  /** Whether a zero is hidden like the counts below the threshold. */
  zeroIsSmall: boolean;
  /** What is lost when the cell is hidden. It depends on the place alone: a weight that followed the value would tell it. */
  weight: number;
}

export interface Term {
  cell: string;
  times: number;
}

/**
 * SUM: a cell (times -1) is the sum of its parts (times 1), along time, institutions or a breakdown.
 * BOUND: what follows from meanings, such as a part that is not above its whole.
 * PRINTED: a rounded percent, a change or another figure printed beside the cells.
 * REFERENCE: what others have published. OWN: what one institution knows of itself.
 */
export type FactKind = 'SUM' | 'BOUND' | 'PRINTED' | 'REFERENCE' | 'OWN';

/** The sum of `times` x cell lies in [low, high]; all numbers are whole or infinite. */
export interface Fact {
  id: string;
  kind: FactKind;
  terms: readonly Term[];
  low: number;
  high: number;
}

/** Every fact holds for the values of the cells; what does not is left in `contradicted` and says nothing. */
export interface Table {
  cells: readonly Cell[];
  facts: readonly Fact[];
  contradicted: readonly Fact[];
}

/** Who tries to find out: by name, and what is known to this one besides the release and those before it. */
export interface Attacker {
  /** The name of the institution; null for the public. */
  institution: string | null;
  facts: readonly Fact[];
}

export const keyOf = ({ table, institution, period, breakdown }: Place): string =>
  [table, institution ?? '*', period, breakdown].join('|');
