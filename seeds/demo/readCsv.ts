import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { projectRoot } from '../../server/src/projectRoot';

/** The lines of a file in this folder, each by column. */
export const readCsv = (name: string): Record<string, string>[] =>
  parse(readFileSync(join(projectRoot(), 'seeds', 'demo', name), 'utf8'), { columns: true });

const YEARS = [2015, 2016, 2017, 2018, 2019];

/** The numbers in the columns y2015 to y2019; a blank one is not there. */
export const readYears = (line: Record<string, string>): Map<number, number> =>
  new Map(
    YEARS.flatMap((year) => {
      const text = line[`y${year}`];
      return text ? [[year, Number(text)] as const] : [];
    }),
  );
