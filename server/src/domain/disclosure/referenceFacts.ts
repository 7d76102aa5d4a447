import type { Quarter } from '../quarter';
import { periodText, quartersIn } from './period';
import { keyOf, type Cell, type Fact } from './table';
import { holds } from './truth';

/** A figure that others have published for whole quarters. */
export interface PublicFigure {
  /** The source, as it is to be named. */
  source: string;
  table: string;
  from: Quarter;
  to: Quarter;
  breakdown: string;
  value: number;
}

/**
 * Public figures as facts about the cells; of a period that is no cell, about the sum of its quarters. A figure that
 * contradicts ours leads an attacker astray and is left out; so is one that nothing of the table answers to.
 */
export function referenceFacts(figures: readonly PublicFigure[], cells: readonly Cell[]): Fact[] {
  const valueOf = new Map(cells.map(({ key, value }) => [key, value]));
  return figures.map(factOf(valueOf)).filter((fact) => holds(fact, valueOf));
}

const factOf =
  (valueOf: ReadonlyMap<string, number>) =>
  ({ source, value, from, to, ...rest }: PublicFigure): Fact => {
    const at = { table: rest.table, institution: null, breakdown: rest.breakdown };
    const whole = keyOf({ ...at, period: periodText({ from, to }) });
    const quarters = quartersIn({ from, to }).map((period) => keyOf({ ...at, period }));
    const named = valueOf.has(whole) ? [whole] : quarters;
    return {
      id: `${source}: ${at.table} ${at.breakdown} ${periodText({ from, to })} = ${value}`,
      kind: 'REFERENCE',
      terms: named.map((cell) => ({ cell, times: 1 })),
      low: value,
      high: value,
    };
  };
