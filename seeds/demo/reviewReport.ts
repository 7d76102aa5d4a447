import { approveReport } from '../../server/src/features/reporting/approveReport';
import { enterValues } from '../../server/src/features/reporting/enterValues';
import { reopenReport } from '../../server/src/features/reporting/reopenReport';
import { returnReport } from '../../server/src/features/reporting/returnReport';
import { submitReport } from '../../server/src/features/reporting/submitReport';
import { actAs } from './cast';
import { contentOfLine, entriesFor } from './fillLines';
import { explainWarnings } from './explainWarnings';
import { minutesAfter } from './moments';
import { readLines, readReport } from './readReport';
import { APPROVALS, CORRECTIONS, GENERAL_RETURNS, LINE_RETURNS, REOPENINGS, RETURNS } from './sentences';
import type { Scene } from './stage';

/** The focal point hands the report in. */
export async function submit(scene: Scene, at: Date): Promise<void> {
  const ctx = actAs(scene.stage.tx, scene.focalPoint, at);
  const { id, version } = await readReport(ctx, scene);
  await submitReport(ctx, { reportId: id, version });
}

/** The coordinator approves it. */
export async function approve(scene: Scene, at: Date): Promise<void> {
  const ctx = actAs(scene.stage.tx, scene.stage.cast.coordinator, at);
  const { id, version } = await readReport(ctx, scene);
  const chance = scene.chance('approve');
  const comment = chance.happens(0.2) ? chance.pick(APPROVALS) : null;
  await approveReport(ctx, { reportId: id, version, comment });
}

/** The coordinator gives it back and names the lines with a slip; without any, the whole report is open again. */
export async function sendBack(
  scene: Scene,
  at: Date,
  { way, lineIds }: { way: 'return' | 'reopen'; lineIds: readonly string[] },
): Promise<void> {
  const ctx = actAs(scene.stage.tx, scene.stage.cast.coordinator, at);
  const { id, version } = await readReport(ctx, scene);
  const chance = scene.chance(way);
  const sentences = way === 'reopen' ? REOPENINGS : lineIds.length > 0 ? RETURNS : GENERAL_RETURNS;
  const items = lineIds.map((itemId) => ({ itemId, comment: chance.pick(LINE_RETURNS) }));
  const input = { reportId: id, version, comment: chance.pick(sentences), items };
  await (way === 'reopen' ? reopenReport(ctx, input) : returnReport(ctx, input));
}

/** The focal point corrects the lines named and hands the report in again. */
export async function correct(scene: Scene, at: Date, lineIds: readonly string[]): Promise<void> {
  const ctx = actAs(scene.stage.tx, scene.focalPoint, at);
  const lines = (await readLines(ctx, scene)).filter(({ id }) => lineIds.includes(id));
  const why = scene.chance('correct').pick(CORRECTIONS);
  const entries = lines.flatMap((line) => entriesFor(line, contentOfLine(scene, line), why));
  if (entries.length > 0) await enterValues(ctx, { reportId: scene.report.id, entries });
  if (lines.length > 0) await explainWarnings(scene, minutesAfter(at, 10));
  await submit(scene, minutesAfter(at, 30));
}
