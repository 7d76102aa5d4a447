import type { JointTable } from '../joinReleases';
import type { Solver } from '../solver';
import type { Attacker } from '../table';
import { chainOf } from './chain';
import { componentsOf, type Component } from './components';
import { judgeCell, judgeSum, type Finding } from './judge';
import { knowledgeOf, type AuditSettings, type Item, type Knowledge } from './knowledge';
import { boundsOf, narrow } from './narrow';
import { priorQuestion, truthOf, wasKnownBefore } from './prior';
import { ask, type Question } from './question';
import type { AuditRun, Judged } from './report';
import { isSmall } from './small';
import { smallHiddenSums, withSums, type HiddenSum } from './sums';
import { systemOf } from './system';

export interface Attack {
  joint: JointTable;
  published: ReadonlySet<string>;
  attacker: Attacker;
  settings: AuditSettings;
}

/** Everything that one attacker knows and that is asked about it. */
interface Scene {
  attack: Attack;
  knowledge: Knowledge;
  sums: readonly HiddenSum[];
  /** Made when first needed: it is large, and a safe release does not need it. */
  prior: () => Question;
}

/** One attacker against one release. */
export function auditAgainst(attack: Attack, solve: Solver): AuditRun {
  const { joint, published, attacker, settings } = attack;
  const cellsOnly = knowledgeOf(joint, attacker, { ...settings, published });
  const first = systemOf(cellsOnly.unknowns, cellsOnly.rows, truthOf(cellsOnly, []));
  const firstBounds = boundsOf(first);
  const agrees = narrow(first, firstBounds);
  const sums = agrees
    ? smallHiddenSums(cellsOnly, firstBounds, { own: ownColumns(cellsOnly), ...settings })
    : [];
  const knowledge = withSums(cellsOnly, sums);
  let prior: Question | undefined;
  const scene: Scene = {
    attack,
    knowledge,
    sums,
    prior: () => (prior ??= priorQuestion(joint, attacker, { settings, sums, solve })),
  };
  const { question, placeOf } = split(knowledge, sums, solve);
  const judged = wanted(scene).map((column) => verdictOn(scene, column, question(column), placeOf(column)));
  return { institution: attacker.institution, judged };
}

/** One question for each group of unknowns that depend on each other; known ones are a group of one. */
function split(knowledge: Knowledge, sums: readonly HiddenSum[], solve: Solver) {
  const system = systemOf(knowledge.unknowns, knowledge.rows, truthOf(knowledge, sums));
  const whole = ask(system, solve);
  const { bounds } = whole;
  const components: Component[] = bounds === null ? [] : componentsOf({ system, bounds });
  const groups = new Map(
    components.flatMap((component) => {
      const question = ask(component.system, solve);
      return [...component.columnOf].map(([column, place]) => [column, { question, place }] as const);
    }),
  );
  return {
    question: (column: number): Question => groups.get(column)?.question ?? whole,
    placeOf: (column: number): number => groups.get(column)?.place ?? column,
  };
}

/** Hidden cells, small cells that no mark stands for, and sums; of an institution those that its own figures bear on. */
function wanted({ attack, knowledge, sums }: Scene): number[] {
  const { published, settings } = attack;
  const own = ownColumns(knowledge);
  const cells = knowledge.cells.flatMap((cell, column) => {
    const judged = cell.shown || isSmall(cell, settings.threshold);
    return judged && !published.has(cell.key) && !own.has(column) ? [column] : [];
  });
  return [...cells, ...sums.map((_, place) => knowledge.cells.length + place)];
}

/**
 * What an institution counted itself is no news to it; nor is a national count to which the others added nothing, unless
 * zeros are to be hidden, too.
 */
function ownColumns({ facts, cells, columnOf }: Knowledge): Set<number> {
  const own = facts.flatMap(({ kind, low, high, terms }): number[] => {
    const column = columnOf.get(terms[0]?.cell ?? '') ?? -1;
    const cell = cells[column];
    const isOwn = low === high || (cell?.value === low && !cell.zeroIsSmall);
    return kind === 'OWN' && isOwn ? [column] : [];
  });
  return new Set(own);
}

function verdictOn(scene: Scene, column: number, question: Question, place: number): Judged {
  const { attack, knowledge } = scene;
  const finding = findingOn(scene, column, { question, column: place });
  const { cells, low, high, missing } = finding;
  const judged = { cells, low, high, missing, chain: [] as Item[] };
  if (!finding.proved) return { ...judged, verdict: 'NOT_PROVED' };
  if (finding.impossible.length === 0) return { ...judged, verdict: 'SAFE' };
  if (wasKnownBefore(scene.prior(), column, finding))
    return { ...judged, verdict: attack.attacker.institution === null ? 'ALREADY_PUBLIC' : 'OWN_KNOWLEDGE' };
  return { ...judged, verdict: 'LEAK', chain: chainsOf(knowledge, column, finding) };
}

function findingOn(
  { attack, knowledge, sums }: Scene,
  column: number,
  asked: { question: Question; column: number },
): Finding {
  const cell = knowledge.cells[column];
  if (cell !== undefined) return judgeCell(asked, cell, attack.settings);
  const sum = sums[column - knowledge.cells.length];
  if (sum === undefined) throw new RangeError(`No such unknown: ${column}`);
  return judgeSum(asked, { ...sum, cells: sum.columns.map((each) => knowledge.cells[each]?.key ?? '') });
}

/** What closes the nearest range below and above the true value, together. */
function chainsOf(knowledge: Knowledge, column: number, { impossible }: Finding): Item[] {
  const value = knowledge.cells[column]?.value ?? 0;
  const below = impossible.filter(([from]) => from < value).slice(-1);
  const above = impossible.filter(([from]) => from > value).slice(0, 1);
  const items = [...below, ...above].flatMap(([from, to]) => chainOf(knowledge, [column, from, to]));
  return [...new Map(items.map((item) => [`${item.kind} ${item.about}`, item])).values()];
}
