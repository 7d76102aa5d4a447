import { TOTAL, type CellContent } from '../../server/src/domain/cell';
import { chanceOf } from './chance';
import type { Figure, Invention, Units } from './figure';
import { inCells } from './inCells';
import { subjectOf } from './invention';
import type { Place } from './totals';
import { amountOf, decimalsOf } from './units';
import { unitsOf } from './unitsOf';

/** With a slip, a count comes out too high, as if cases had been counted twice. */
interface Entry extends Place {
  slip?: boolean;
}

/** What an institution reports of an indicator for a quarter: the total and every breakdown cell that counts something. */
export function figureOf(invention: Invention, code: string, { slip = false, ...place }: Entry): Figure {
  const subject = subjectOf(invention, code);
  const { indicator } = subject;
  const counted = unitsOf(invention, subject, place);
  const units = slip ? { ...counted, amount: counted.amount + slipOf(code, place, counted.amount) } : counted;
  const decimals = decimalsOf(indicator);
  const cells = [
    [TOTAL, units] as const,
    ...indicator.breakdowns.flatMap((breakdown) => inCells(invention, subject, { breakdown, units, place })),
  ];
  return new Map(cells.map(([key, part]) => [key, contentOf(part, decimals)]));
}

const contentOf = ({ amount, cases }: Units, decimals: number): CellContent =>
  cases === null
    ? { amount: amountOf(amount, decimals), numerator: null, denominator: null, reason: null }
    : {
        amount: null,
        numerator: amountOf(amount, decimals),
        denominator: amountOf(cases, decimals),
        reason: null,
      };

const slipOf = (code: string, { institution, quarter }: Place, amount: number): number =>
  chanceOf(code, institution, quarter, 'slip').whole(1, Math.max(2, Math.round(amount / 6)));
