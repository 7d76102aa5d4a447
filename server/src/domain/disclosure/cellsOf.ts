import { TOTAL } from '../cell';
import type { CountTable, Layout } from './counts';
import { countsByPlace, givesSumOf, type Counted } from './countsByPlace';
import { keyOf, type Cell } from './table';
import { weightOf, type Span } from './weights';

/**
 * Every cell of a table, printed or not. Where several institutions count, each has its total in the model even when
 * releases do not print it: what one of them can work out about the others is judged by it. Their breakdowns are in the
 * model when they are printed.
 */
export function cellsOf(table: CountTable, layout: Layout): Cell[] {
  const counted = countsByPlace(table);
  const alone = new Set(counted.map(({ institution }) => institution)).size < 2;
  const all = alone ? [] : counted.flatMap((each) => cellsAt(table, layout, each));
  const own = layout.institutions ? all : all.filter(({ at }) => at.breakdown === TOTAL);
  return [...nationalOf(counted).flatMap((each) => cellsAt(table, layout, each)), ...own];
}

interface CountedAt extends Omit<Counted, 'institution'> {
  institution: string | null;
}

function nationalOf(counted: readonly Counted[]): CountedAt[] {
  const sums = new Map<string, CountedAt & { counts: Map<string, number> }>();
  for (const { period, span, counts } of counted) {
    const sum = sums.get(period) ?? { institution: null, period, span, counts: new Map<string, number>() };
    for (const [key, value] of counts) sum.counts.set(key, (sum.counts.get(key) ?? 0) + value);
    sums.set(period, sum);
  }
  return [...sums.values()];
}

const cellsAt = (
  table: CountTable,
  layout: Layout,
  { institution, period, span, counts }: CountedAt,
): Cell[] =>
  [...counts].map(([breakdown, value]) => {
    const at = { table: table.code, institution, period, breakdown };
    return {
      key: keyOf(at),
      at,
      value,
      shown: table.shown && isShown(layout, span) && mayShow(table, layout, at),
      zeroIsSmall: table.zeroIsSmall,
      weight: weightOf(at, span),
    };
  });

const isShown = ({ quarters, halfYears, years }: Layout, span: Span): boolean =>
  ({ QUARTER: quarters, HALF_YEAR: halfYears, YEAR: years })[span];

const mayShow = (table: CountTable, layout: Layout, at: Cell['at']): boolean =>
  (layout.institutions || at.institution === null) &&
  (layout.margins || givesSumOf(table, at.breakdown) === undefined);
