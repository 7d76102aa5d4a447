import { join } from 'node:path';
import { readPlanFolder } from '../../seeds/readPlanFolder';
import type { PlanFiles } from '../../server/src/features/plan/file/readPlanFiles';

/** A plan made up for tests: two frameworks, four institutions that report (ONATC, KP, MEST, PVPT), all measures. */
export const smallPlan = (): PlanFiles => readPlanFolder(join(__dirname, 'plan'));

/** A plan with the text `from` replaced once by `to` in one file. Throws when it is not there. */
export function changed(files: PlanFiles, file: string, [from, to]: readonly [string, string]): PlanFiles {
  const text = files[file];
  if (!text?.includes(from)) throw new Error(`${file} does not say ${from}`);
  return { ...files, [file]: text.replace(from, to) };
}
