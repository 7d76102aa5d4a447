import { recordActivityStatus } from '../../server/src/features/reporting/recordActivityStatus';
import { progressOf, type Progress } from './activityPlan';
import { actAs } from './cast';
import { readReport } from './readReport';
import { NARRATIVES, OBSTACLES } from './sentences';
import type { Scene } from './stage';

/** Tells how far the activities have come that the institution leads. */
export async function tellActivities(scene: Scene, at: Date): Promise<void> {
  const { stage, report } = scene;
  const ctx = actAs(stage.tx, scene.focalPoint, at);
  const { batch } = await readReport(ctx, scene);
  for (const { id, activity, version } of (await batch.activities()).get(report.id) ?? []) {
    const progress = progressOf(stage.activities, activity.code, report.quarter);
    const chance = scene.chance(`tell ${activity.code}`);
    await recordActivityStatus(ctx, {
      activityReportId: id,
      version,
      ...progress,
      narrative: chance.pick(NARRATIVES[chapterOf(progress)]),
      obstacles: chance.happens(0.2) ? chance.pick(OBSTACLES) : null,
    });
  }
}

function chapterOf({ percent, postponed }: Progress): keyof typeof NARRATIVES {
  if (postponed) return 'postponed';
  if (percent === 100) return 'done';
  if (percent >= 75) return 'nearlyDone';
  return percent >= 15 ? 'underWay' : 'begun';
}
