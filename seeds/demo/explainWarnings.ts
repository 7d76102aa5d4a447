import type { Context } from '../../server/src/context';
import { unexplainedAmong } from '../../server/src/domain/checks';
import { yearOf } from '../../server/src/domain/quarter';
import { explainLine } from '../../server/src/features/reporting/explainLine';
import type { LineView } from '../../server/src/features/reporting/lineView';
import { actAs } from './cast';
import { totalOnly } from './fillLines';
import { readLines } from './readReport';
import { EXPLANATIONS, WITHOUT_BREAKDOWN } from './sentences';
import type { Scene } from './stage';

/** Explains every warning that is not explained yet, and says where only the total is known. */
export async function explainWarnings(scene: Scene, at: Date): Promise<void> {
  const ctx = actAs(scene.stage.tx, scene.focalPoint, at);
  for (const line of await readLines(ctx, scene)) await explain(scene, ctx, line);
}

async function explain(scene: Scene, ctx: Context, line: LineView): Promise<void> {
  const { id: lineId, version } = line;
  const chance = scene.chance(`explain ${line.indicator.code}`);
  const [first] = unexplainedAmong(line.findings(), line.explanation).filter(
    ({ rule }) => rule !== 'BREAKDOWN_MISSING',
  );
  const missing = line.findings().some(({ rule }) => rule === 'BREAKDOWN_MISSING');
  if (!first && !missing) return;
  const noBreakdown = line.noBreakdown || totalOnly(line, scene.institution, yearOf(scene.report.quarter));
  const sentences = first ? (EXPLANATIONS[first.rule] ?? []) : WITHOUT_BREAKDOWN;
  await explainLine(ctx, { lineId, version, noBreakdown, explanation: chance.pick(sentences) });
}
