import { join } from 'node:path';
import type { Context } from '../server/src/context';
import { loadPlan, type LoadResult } from '../server/src/features/plan/loadPlan';
import { projectRoot } from '../server/src/projectRoot';
import { readPlanFolder } from './readPlanFolder';

/** The files of the plan that the product comes with, under the folder of the project. */
export const readSeedPlan = () => readPlanFolder(join(projectRoot(), 'seeds', 'plan'));

/**
 * Loads the plan that the product comes with, or what has changed in it since. Loading it again changes nothing.
 * Only for the coordinator; throws `PlanFileError` when a file has something wrong in it.
 */
export const seedPlan = (ctx: Context): Promise<LoadResult> => loadPlan(ctx, readSeedPlan());
