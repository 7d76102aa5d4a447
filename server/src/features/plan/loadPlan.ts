import { recordAudit } from '../../audit';
import type { Context, SignedIn } from '../../context';
import { markPlanChanged } from '../../plan/keptPlan';
import { PlanFileError } from './file/planProblem';
import { type PlanFiles, readPlanFiles } from './file/readPlanFiles';
import type { PlanLines } from './file/planLines';
import { loadActivities, loadPartners } from './load/loadActivities';
import { loadFrameworks, loadObjectives } from './load/loadFrameworks';
import { loadIndicatorParts } from './load/loadIndicatorParts';
import { loadIndicators } from './load/loadIndicators';
import { loadInstitutions } from './load/loadInstitutions';
import type { Loading } from './load/loadTable';
import { loadVocabulary } from './load/loadVocabulary';
import { refuseNewMeaning } from './load/refuseNewMeaning';
import { type NewPlanVersion, writePlanVersions } from './load/writePlanVersions';
import { assertMayAmendPlan } from './assertMayAmendPlan';

/** What loading did: numbers of rows, and the plan versions made. All zero and empty when nothing was new. */
export interface LoadResult {
  added: number;
  changed: number;
  removed: number;
  versions: NewPlanVersion[];
}

/**
 * Loads the files of a plan, or an amendment of it: new lines are added, changed ones changed, and each framework
 * that changed gets a new dated plan version. Loading the same files again changes nothing.
 * A file with something wrong in it, or without a row that is loaded already, or that gives another meaning to values
 * already reported, throws `PlanFileError` with all problems; then nothing is loaded.
 */
export async function loadPlan(ctx: Context, files: PlanFiles): Promise<LoadResult> {
  assertMayAmendPlan(ctx);
  const lines = readPlanFiles(files);
  return ctx.transaction(async (tx) => {
    const loading: Loading = { db: tx.db, added: 0, changed: 0, removed: 0, refused: [] };
    const frameworks = await loadRows(loading, lines);
    if (loading.refused.length > 0) throw new PlanFileError(loading.refused);
    const versions = await writePlanVersions(tx, lines, frameworks);
    const { added, changed, removed } = loading;
    const result = { added, changed, removed, versions };
    if (added + changed + removed + versions.length > 0) await remember(tx, result);
    return result;
  });
}

/** Returns the ids of the frameworks by code. */
async function loadRows(loading: Loading, lines: PlanLines): Promise<Map<string, string>> {
  const institutions = await loadInstitutions(loading, lines);
  const frameworks = await loadFrameworks(loading, lines);
  const objectives = await loadObjectives(loading, lines, frameworks);
  const activities = await loadActivities(loading, lines, { objectives, institutions });
  await loadPartners(loading, lines, { activities, institutions });
  await refuseNewMeaning(loading, lines);
  const indicators = await loadIndicators(loading, lines, activities);
  await loadIndicatorParts(loading, lines, { indicators, institutions });
  await loadVocabulary(loading, lines);
  return frameworks;
}

async function remember(tx: SignedIn, { added, changed, removed, versions }: LoadResult): Promise<void> {
  await markPlanChanged(tx.db);
  const subject = versions.map(({ framework, number }) => `${framework} version ${number}`).join(', ');
  const detail = `${added} rows added, ${changed} changed, ${removed} removed`;
  await recordAudit(tx, 'PLAN_LOADED', subject || 'Lists shared by the plans', detail);
}
