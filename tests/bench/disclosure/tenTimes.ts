import type { CountTable } from '../../../server/src/domain/disclosure/counts';
import { fromIndex, toIndex, yearOf, type Quarter } from '../../../server/src/domain/quarter';

/** One year of every table with ten institutions where there was one: the figures of other quarters and years. */
export const tenTimes = (tables: readonly CountTable[], year: number): CountTable[] =>
  tables.map((table) => ({
    ...table,
    entries: Array.from({ length: 10 }, (_, copy) => copy).flatMap((copy) =>
      table.entries.flatMap((entry) => {
        const quarter = moved(entry.quarter, table.overTime === 'ANNUAL' ? 4 * (copy % 4) : copy);
        return yearOf(quarter) === year
          ? [{ ...entry, quarter, institution: `${entry.institution}-${copy}` }]
          : [];
      }),
    ),
  }));

const moved = (quarter: Quarter, by: number): Quarter => fromIndex(toIndex(quarter) + by);
