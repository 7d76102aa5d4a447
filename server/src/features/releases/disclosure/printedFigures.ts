import type { CountTable } from '../../../domain/disclosure/counts';
import { periodText, yearRange } from '../../../domain/disclosure/period';
import { keyOf } from '../../../domain/disclosure/table';
import { yearOf, type Quarter } from '../../../domain/quarter';
import type { MayPrint } from '../frozenFigure';
import { tableCode } from './sensitiveTables';

/**
 * What a release may print of an indicator that rests on few persons: only cells that passed the audit as printed, and
 * only the very count that was audited. Everything else is hidden.
 */
export function printedFigures(
  indicator: string,
  tables: readonly CountTable[],
  printed: ReadonlyMap<string, number>,
): MayPrint {
  const byCode = new Map(tables.map((table) => [table.code, table]));
  return ({ part, period, breakdown, value }) => {
    const code = tableCode(indicator, part);
    const table = byCode.get(code);
    const inTable = table && periodInTable(table, period, breakdown);
    if (!inTable) return false;
    return (
      printed.get(keyOf({ table: code, institution: null, period: inTable, breakdown })) === Number(value)
    );
  };
}

/** How the table names a quarter or year of the release; undefined when it has no counts there. */
function periodInTable(table: CountTable, period: string, breakdown: string): string | undefined {
  const year = Number(period.slice(0, 4));
  if (table.overTime === 'ANNUAL') return periodText(yearRange(year));
  if (period.includes('-')) return period;
  const entries = table.entries.filter(({ quarter }) => yearOf(quarter) === year);
  const quarters = quartersOf(
    // Of a stock the latest count stands for the year, of a flow the sum of all quarters with any.
    table.overTime === 'LATEST' ? entries.filter((entry) => entry.breakdown === breakdown) : entries,
  );
  const [from, to] = [quarters[0], quarters.at(-1)];
  if (from === undefined || to === undefined) return undefined;
  return table.overTime === 'LATEST' ? to : periodText({ from, to });
}

const quartersOf = (entries: CountTable['entries']): Quarter[] => [
  ...new Set(entries.map(({ quarter }) => quarter).sort()),
];
