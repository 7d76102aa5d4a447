import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PlanFiles } from '../server/src/features/plan/file/readPlanFiles';

/** The texts of the CSV files in a folder, by their names. */
export const readPlanFolder = (folder: string): PlanFiles =>
  Object.fromEntries(
    readdirSync(folder)
      .filter((name) => name.endsWith('.csv'))
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );
