import { TOTAL } from '../cell';
import type { CountTable } from './counts';
import { addsUp, givesSumOf } from './countsByPlace';
import { periodText, quartersIn, rangesOver } from './period';
import type { Quarter } from '../quarter';
import { keyOf, type Cell, type Fact, type Place, type Term } from './table';

type CellByKey = ReadonlyMap<string, Cell>;

/** The whole (-1) is the sum of the parts (1); null when the whole or all parts are missing. */
function sumFact(cells: CellByKey, whole: Place, parts: readonly Place[]): Fact | null {
  const present = parts.map(keyOf).filter((key) => cells.has(key));
  if (present.length === 0 || !cells.has(keyOf(whole))) return null;
  const terms: Term[] = present.map((cell) => ({ cell, times: 1 }));
  return {
    id: `${keyOf(whole)} = ${present.join(' + ')}`,
    kind: 'SUM',
    terms: [...terms, { cell: keyOf(whole), times: -1 }],
    low: 0,
    high: 0,
  };
}

/** A half-year or year is the sum of its quarters, and a year that of its half-years. */
export const timeFact = (cells: CellByKey, { at }: Cell): Fact[] => {
  const [from, to] = at.period.split('..') as Quarter[];
  if (from === undefined || to === undefined) return [];
  const quarters = quartersIn({ from, to });
  const halves = rangesOver(quarters).filter(({ span }) => span === 'HALF_YEAR');
  return [
    sumFact(
      cells,
      at,
      quarters.map((period) => ({ ...at, period })),
    ),
    halves.length === 2
      ? halvesFact(
          cells,
          at,
          halves.map(({ range }) => periodText(range)),
        )
      : null,
  ].filter(isFact);
};

/** Null unless both half-years are there: of a single quarter there is no half-year. */
const halvesFact = (cells: CellByKey, at: Place, periods: readonly string[]): Fact | null =>
  periods.every((period) => cells.has(keyOf({ ...at, period })))
    ? sumFact(
        cells,
        at,
        periods.map((period) => ({ ...at, period })),
      )
    : null;

/** A national figure is the sum of the institutions'. */
export const institutionFact = (cells: CellByKey, institutions: readonly string[], { at }: Cell): Fact[] =>
  at.institution === null
    ? [
        sumFact(
          cells,
          at,
          institutions.map((institution) => ({ ...at, institution })),
        ),
      ].filter(isFact)
    : [];

/** The total is the sum of an exhaustive breakdown, a category that of the crossed cells it is part of. */
export function breakdownFacts(cells: CellByKey, table: CountTable, { at }: Cell): Fact[] {
  const sums = table.breakdowns.filter(addsUp).flatMap(({ cells: keys }) => {
    const parts =
      at.breakdown === TOTAL ? keys : keys.filter((key) => key !== at.breakdown && isIn(key, at.breakdown));
    return parts.length === 0
      ? []
      : [
          sumFact(
            cells,
            at,
            parts.map((breakdown) => ({ ...at, breakdown })),
          ),
        ];
  });
  return [...sums.filter(isFact), ...(at.breakdown === TOTAL ? marginFacts(cells, table, at) : [])];
}

/** The total is also the sum over each dimension of a crossed breakdown. */
function marginFacts(cells: CellByKey, table: CountTable, at: Place): Fact[] {
  const categories = table.breakdowns
    .flatMap(({ cells: keys }) => keys.flatMap((key) => key.split(';')))
    .filter((category) => givesSumOf(table, category) !== undefined);
  const dimensions = new Set(categories.map(dimensionOf));
  return [...dimensions]
    .map((dimension) => [...new Set(categories.filter((category) => dimensionOf(category) === dimension))])
    .map((own) =>
      sumFact(
        cells,
        at,
        own.map((breakdown) => ({ ...at, breakdown })),
      ),
    )
    .filter(isFact);
}

const dimensionOf = (category: string): string => category.split('=')[0] ?? '';
const isIn = (cell: string, category: string): boolean => cell.split(';').includes(category);
const isFact = (fact: Fact | null): fact is Fact => fact !== null;
