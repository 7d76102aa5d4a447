import { enterValues } from '../../server/src/features/reporting/enterValues';
import { actAs } from './cast';
import { explainWarnings } from './explainWarnings';
import { contentOfLine, entriesFor, linesForSlips } from './fillLines';
import { minutesAfter } from './moments';
import { readLines } from './readReport';
import type { Scene } from './stage';
import { tellActivities } from './tellActivities';

/** How much of a report is filled in. */
interface Filling {
  /** How many lines get a slip. */
  slips: number;
  /** Only every second line, and no activity. */
  half: boolean;
}

/** Most cells of one request. */
const MOST = 1000;

/**
 * Fills in a report as a focal point does, explains what the checks remark on, and tells of the activities. Returns
 * the ids of the lines with a slip.
 */
export async function fillReport(scene: Scene, at: Date, { slips, half }: Filling): Promise<string[]> {
  const ctx = actAs(scene.stage.tx, scene.focalPoint, at);
  const lines = (await readLines(ctx, scene)).filter((_, place) => !half || place % 2 === 0);
  const slipped = linesForSlips(scene, lines).slice(0, slips);
  const entries = lines.flatMap((line) =>
    entriesFor(line, contentOfLine(scene, line, slipped.includes(line))),
  );
  for (let from = 0; from < entries.length; from += MOST)
    await enterValues(ctx, { reportId: scene.report.id, entries: entries.slice(from, from + MOST) });
  if (lines.length > 0) await explainWarnings(scene, minutesAfter(at, 20));
  if (!half) await tellActivities(scene, minutesAfter(at, 35));
  return slipped.map(({ id }) => id);
}
