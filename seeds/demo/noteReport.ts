import { dayInBelgrade } from '../../server/src/domain/quarter';
import { extendDeadline } from '../../server/src/features/reporting/extendDeadline';
import { actAs } from './cast';
import type { Fate } from './fate';
import { fillReport } from './fillReport';
import { daysAfter, minutesAfter, workingTime } from './moments';
import { approve, correct, sendBack, submit } from './reviewReport';
import { EXTENSION } from './sentences';
import type { Scene } from './stage';

/** Lines with a slip in a report that is given back. */
const SLIPS = { return: 2, reopen: 1, none: 0 };

/** Puts in the diary what happens to one report, each step when the one before has happened. */
export function noteReport(scene: Scene, fate: Fate): void {
  const { diary } = scene.stage;
  const { quarter } = scene.report;
  const chance = scene.chance('times');
  if (fate.extendedBy !== null) noteExtension(scene, fate.extendedBy);
  if (fate.ending === 'NOT_STARTED') return;
  const submitted = workingTime(quarter, fate.days, chance);
  const half = fate.ending === 'DRAFT';
  const slips = SLIPS[fate.returned ? 'return' : fate.reopenedAfter === null ? 'none' : 'reopen'];
  diary.note(minutesAfter(submitted, half ? 0 : -chance.whole(60, 200)), async (at) => {
    const slipped = await fillReport(scene, at, { slips, half });
    if (half) return;
    diary.note(submitted, async () => {
      await submit(scene, submitted);
      noteReview(scene, fate, { submitted, slipped });
    });
  });
}

function noteExtension({ stage, report, chance }: Scene, days: number): void {
  const { quarter, institutionId, dueAt } = report;
  const asked = workingTime(quarter, -4, chance('extension'));
  stage.diary.note(asked, async (at) => {
    const ctx = actAs(stage.tx, stage.cast.coordinator, at);
    const dueOn = dayInBelgrade(daysAfter(dueAt, days));
    await extendDeadline(ctx, { quarter, institutionId, dueOn, reason: EXTENSION });
  });
}

interface Handed {
  submitted: Date;
  /** Lines with a slip. */
  slipped: readonly string[];
}

function noteReview(scene: Scene, fate: Fate, { submitted, slipped }: Handed): void {
  const { diary } = scene.stage;
  const chance = scene.chance('review');
  if (fate.ending === 'SUBMITTED') return;
  const reviewed = daysAfter(submitted, chance.whole(2, 8));
  if (!fate.returned || (slipped.length === 0 && fate.ending !== 'RETURNED'))
    return diary.note(reviewed, (at) => approveAndPerhapsReopen(scene, fate, { submitted: at, slipped }));
  diary.note(reviewed, (at) => sendBack(scene, at, { way: 'return', lineIds: slipped }));
  if (fate.ending === 'RETURNED') return;
  noteCorrection(scene, daysAfter(reviewed, chance.whole(1, 6)), slipped);
}

function noteCorrection(scene: Scene, at: Date, slipped: readonly string[]): void {
  const { diary } = scene.stage;
  diary.note(at, () => correct(scene, at, slipped));
  diary.note(daysAfter(at, scene.chance('again').whole(1, 5)), (later) => approve(scene, later));
}

async function approveAndPerhapsReopen(
  scene: Scene,
  { reopenedAfter }: Fate,
  { submitted: at, slipped }: Handed,
): Promise<void> {
  await approve(scene, at);
  if (reopenedAfter === null || slipped.length === 0) return;
  const reopened = daysAfter(at, reopenedAfter);
  scene.stage.diary.note(reopened, async () => {
    await sendBack(scene, reopened, { way: 'reopen', lineIds: slipped });
    noteCorrection(scene, daysAfter(reopened, 3), slipped);
  });
}
