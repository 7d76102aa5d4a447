import type { Solver } from '../solver';
import { assaultOf, type Assault, type Pattern } from './assault';
import { demandsOfHidden, demandsOfSmall, demandsOfSums, type Demand } from './demand';
import { cheapestPattern, type Cut } from './plan';
import type { TablesAt } from './possibleTables';
import { probe } from './probe';
import { roleOf } from './role';
import type { Scene } from './scene';

/** What is hidden in one scene besides the small counts. */
export interface SceneResult {
  pattern: Pattern;
  /** Hidden choice -> the cell that it protects. */
  protects: ReadonlyMap<number, number>;
  /** Cells that cannot be protected by hiding anything: earlier releases or public figures give them away. */
  unprotected: ReadonlySet<number>;
  /** Whether no pattern loses less. */
  cheapest: boolean;
  rounds: number;
}

interface Work {
  scene: Scene;
  assaults: readonly Assault[];
  solve: Solver;
  cuts: Cut[];
  protects: Map<number, number>;
  unprotected: Set<number>;
  /** Demands that even a release without any figure does not meet; true when nothing helps. */
  hopeless: Map<string, boolean>;
}

/**
 * Chooses what to hide by implicit hitting sets: every demand that a pattern leaves unmet shows a chain of printed cells of
 * which one must be hidden; a whole-number programme finds the cheapest pattern that breaks all chains known, until
 * none is left (the cut generation of Fischetti and Salazar-Gonzalez, 2000, with covers as cuts). Each unfinished pattern
 * is also completed by the plain heuristic: the lightest cell of each chain. When rounds run out, the best of those is
 * taken.
 */
export function hideInScene(scene: Scene, solve: Solver, rounds: number): SceneResult {
  const tables: TablesAt = new Map();
  const work: Work = {
    scene,
    assaults: scene.attackers.map((attacker) => assaultOf(scene, attacker, tables)),
    solve,
    cuts: [],
    protects: new Map(),
    unprotected: new Set(),
    hopeless: new Map(),
  };
  const weight = (pattern: Pattern) => [...pattern].reduce((sum, place) => sum + weightOf(scene, place), 0);
  let best = complete(work, new Set());
  for (let round = 1; round <= rounds; round += 1) {
    if (work.cuts.length === 0) return resultOf(work, best, { cheapest: true, rounds: round });
    const planned = cheapestPattern(work.cuts, (place) => weightOf(scene, place), solve);
    if (planned === null) return resultOf(work, best, { cheapest: false, rounds: round });
    if (weight(planned) >= weight(best)) return resultOf(work, best, { cheapest: true, rounds: round });
    const completed = complete(work, planned);
    if (weight(completed) < weight(best)) best = completed;
    if (weight(planned) >= weight(best)) return resultOf(work, best, { cheapest: true, rounds: round });
  }
  return resultOf(work, best, { cheapest: false, rounds });
}

const weightOf = (scene: Scene, place: number): number => scene.cells[place]?.weight ?? 0;

const resultOf = (
  { protects, unprotected }: Work,
  pattern: Pattern,
  rest: Pick<SceneResult, 'cheapest' | 'rounds'>,
): SceneResult => ({ pattern, protects, unprotected, ...rest });

/** Hides more until all demands are met: the lightest cell of each chain. Remembers the chains as cuts. */
function complete(work: Work, start: Pattern): Set<number> {
  const pattern = new Set(start);
  for (const assault of work.assaults) {
    for (const demand of demandsOfSmall(assault)) meet(work, assault, pattern, demand);
  }
  for (let before = -1; before !== pattern.size;) {
    before = pattern.size;
    for (const assault of work.assaults) {
      for (const demand of [...demandsOfHidden(assault, pattern), ...demandsOfSums(assault, pattern)])
        meet(work, assault, pattern, demand);
    }
  }
  return pattern;
}

function meet(work: Work, assault: Assault, pattern: Set<number>, demand: Demand): void {
  while (!isKnownHopeless(work, assault, demand)) {
    const answer = probe(assault, pattern, demand, work.solve);
    if (answer.state === 'MET' || isHopeless(work, assault, demand)) return;
    const chain = answer.state === 'BROKEN' ? answer.chain() : allChoices(work.scene, pattern);
    if (chain.length === 0) return;
    if (answer.state === 'BROKEN') work.cuts.push({ anyOf: chain, because: demand.because });
    const lightest = chain.reduce((a, b) => (weightOf(work.scene, b) < weightOf(work.scene, a) ? b : a));
    pattern.add(lightest);
    const protectedCell = demand.places[0];
    if (protectedCell !== undefined && !work.protects.has(lightest))
      work.protects.set(lightest, protectedCell);
  }
}

/** Whether the demand is not met with everything hidden either: what is out already, or own figures, decide it. */
function isHopeless(work: Work, assault: Assault, demand: Demand): boolean {
  const name = nameOf(assault, demand);
  const known = work.hopeless.get(name);
  if (known !== undefined) return known;
  const everything = new Set(allChoices(work.scene, new Set()));
  const hopeless = probe(assault, everything, demand, work.solve).state !== 'MET';
  work.hopeless.set(name, hopeless);
  if (hopeless && assault.institution === null)
    for (const place of demand.places) work.unprotected.add(place);
  return hopeless;
}

const isKnownHopeless = ({ hopeless }: Work, assault: Assault, demand: Demand): boolean =>
  hopeless.get(nameOf(assault, demand)) ?? false;

const nameOf = ({ institution }: Assault, { places, ranges }: Demand): string =>
  JSON.stringify([institution, places, ranges]);

const allChoices = (scene: Scene, pattern: Pattern): number[] =>
  scene.cells.flatMap((cell, place) =>
    roleOf(cell, scene.threshold) === 'CHOICE' && !pattern.has(place) ? [place] : [],
  );
