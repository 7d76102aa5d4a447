import type { JointTable } from '../joinReleases';
import type { Solver } from '../solver';
import type { Attacker } from '../table';
import type { Finding } from './judge';
import { priorKnowledgeOf, type AuditSettings, type Knowledge } from './knowledge';
import { ask, canBe, type Question } from './question';
import { withSums, type HiddenSum } from './sums';
import { systemOf } from './system';

/** The same unknowns, asked of an attacker who has not read our releases. */
export function priorQuestion(
  joint: JointTable,
  attacker: Attacker,
  asking: { settings: AuditSettings; sums: readonly HiddenSum[]; solve: Solver },
): Question {
  const { settings, sums, solve } = asking;
  const knowledge = withSums(priorKnowledgeOf(joint, attacker, settings), sums);
  return ask(systemOf(knowledge.unknowns, knowledge.rows, truthOf(knowledge, sums)), solve);
}

export const truthOf = ({ cells }: Knowledge, sums: readonly HiddenSum[]): number[] => [
  ...cells.map(({ value }) => value),
  ...sums.map(({ value }) => value),
];

/** Whether the release takes nothing away: all that is impossible now was impossible before it. */
export const wasKnownBefore = (prior: Question, column: number, { impossible }: Finding): boolean =>
  impossible.every(([from, to]) => canBe(prior, [column, from, to]) === 'NONE');
