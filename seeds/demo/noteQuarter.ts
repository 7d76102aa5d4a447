import type { Quarter } from '../../server/src/domain/quarter';
import type { Workflow } from '../../server/src/domain/terms';
import { closeQuarter } from '../../server/src/features/reporting/closeQuarter';
import { openQuarter } from '../../server/src/features/reporting/openQuarter';
import { readReportHeads } from '../../server/src/reports/readReportHeads';
import { actAs } from './cast';
import { chanceOf } from './chance';
import { pastFate, presentEndings, presentFate, type Fate } from './fate';
import { daysAfter, morningAfter } from './moments';
import { noteReport } from './noteReport';
import type { Scene, Stage } from './stage';

/** Days after a quarter on which it is closed. */
const CLOSED_AFTER = 150;

/** What visitors find when they sign in as the two focal points. */
const ARRANGED: Readonly<Record<string, Workflow>> = {
  'KP-THBD NATS-2015-2019': 'RETURNED',
  'MEST NATS-2015-2019': 'DRAFT',
};

/** Puts a quarter in the diary: its opening, then its reports, and its closing. */
export function noteQuarter(stage: Stage, quarter: Quarter): void {
  const { diary, tx, cast } = stage;
  diary.note(morningAfter(quarter), async (at) => {
    await openQuarter(actAs(tx, cast.coordinator, at), { quarter });
    const scenes = await scenesOf(stage, quarter);
    const fates = fatesOf(scenes, quarter === stage.underReview);
    for (const [place, scene] of scenes.entries()) noteReport(scene, fates[place] as Fate);
  });
  diary.note(daysAfter(morningAfter(quarter), CLOSED_AFTER), (at) =>
    closeQuarter(actAs(tx, cast.coordinator, at), { quarter }),
  );
}

const nameOf = ({ institution, framework }: Scene) => `${institution} ${framework}`;

/** In the order of codes: the order of ids is another one in every installation. */
async function scenesOf(stage: Stage, quarter: Quarter): Promise<Scene[]> {
  const reports = await readReportHeads(stage.tx.db, { quarters: [quarter] });
  const scenes = reports.map((report): Scene => {
    const institution = stage.plan.institution.get(report.institutionId)?.code ?? '';
    const framework = stage.plan.framework.get(report.frameworkId)?.code ?? '';
    const focalPoint = stage.cast.focalPoints.get(report.institutionId);
    if (!focalPoint) throw new Error(`Nobody reports for ${institution}.`);
    const chance = (purpose: string) => chanceOf(institution, framework, quarter, purpose);
    return { stage, report, institution, framework, focalPoint, chance };
  });
  return scenes.sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
}

function fatesOf(scenes: readonly Scene[], underReview: boolean): Fate[] {
  if (!underReview) return scenes.map(({ report, chance }) => pastFate(report.quarter, chance('fate')));
  const endings = arrangedEndings(scenes);
  return scenes.map((scene) => presentFate(endings.get(scene) ?? 'APPROVED', scene.chance('fate')));
}

/** The two arranged reports first, the others by chance. */
function arrangedEndings(scenes: readonly Scene[]): Map<Scene, Workflow> {
  const left = presentEndings(scenes.length);
  const drawn = [...scenes].sort((a, b) => a.chance('draw').next() - b.chance('draw').next());
  const endings = new Map<Scene, Workflow>();
  const arrange = (scene: Scene, ending: Workflow | undefined) => {
    const place = ending === undefined ? 0 : left.indexOf(ending);
    const [taken = 'APPROVED'] = left.splice(Math.max(0, place), 1);
    endings.set(scene, ending ?? taken);
  };
  for (const scene of drawn) if (ARRANGED[nameOf(scene)]) arrange(scene, ARRANGED[nameOf(scene)]);
  for (const scene of drawn) if (!endings.has(scene)) arrange(scene, undefined);
  return endings;
}
