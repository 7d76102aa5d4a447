import type { Solver } from '../solver';
import { columnsUnder, type Assault, type Pattern } from './assault';
import { chainOf } from './chainOf';
import type { Demand } from './demand';
import { clamp, imagine, type SumWish } from './imagine';
import { isShown, keepTable, sumAt } from './possibleTables';
import { solveAround } from './solveAround';

/** Met; or the choices of which one more must be hidden (empty: nothing helps); or no answer. */
export type Probe =
  { state: 'MET' } | { state: 'BROKEN'; chain: () => readonly number[] } | { state: 'UNPROVED' };

/** Whether an attacker holds possible what is demanded, under a pattern. */
export function probe(assault: Assault, pattern: Pattern, demand: Demand, solve: Solver): Probe {
  if (isShown(assault, pattern, demand)) return { state: 'MET' };
  const chains: (() => readonly number[])[] = [];
  for (const range of demand.ranges) {
    const answer = reach(assault, pattern, [demand.places, range], solve);
    if (answer.state !== 'BROKEN') return answer;
    chains.push(answer.chain);
  }
  const whole = () => [...new Set(chains.flatMap((chain) => chain()))];
  return { state: 'BROKEN', chain: whole };
}

type Target = readonly [places: readonly number[], range: readonly [from: number, to: number]];

/** Pushes the sum towards the range as far as it goes; where it stops short, the bounds that stop it are the chain. */
function reach(assault: Assault, pattern: Pattern, target: Target, solve: Solver): Probe {
  const [, [from, to]] = target;
  const imagined = imagine(assault, pattern, wishOf(assault, target), STEPS);
  if (imagined.state === 'FOUND' && keep(assault, imagined.counts, target)) return { state: 'MET' };
  if (imagined.state === 'NONE')
    return { state: 'BROKEN', chain: () => chainOf(assault, pattern, wishOf(assault, target)) };
  const { columns, way, known } = pushed(assault, pattern, target);
  const answer = solveAround(assault, { columns, about: wishOf(assault, target)[0] }, solve);
  if (answer.state !== 'OPTIMAL') return { state: 'UNPROVED' };
  const end = way * answer.cost + known;
  if (way < 0 ? end < from - TINY : end > to + TINY)
    return { state: 'BROKEN', chain: () => choicesIn(assault, pattern, answer.reducedCosts) };
  if (keep(assault, answer.values, target)) return { state: 'MET' };
  return settle(assault, pattern, target, solve);
}

/** The columns with what it costs to go the way of the range; one cell alone goes no farther than the range does. */
function pushed(assault: Assault, pattern: Pattern, [places, [from, to]]: Target) {
  const way = from > sumAt(assault, places) ? -1 : 1;
  const open = places.filter((place) => assault.columnOf.has(place));
  const known = sumAt(assault, places) - sumAt(assault, open);
  const columns = columnsUnder(assault, pattern);
  for (const place of open) {
    const column = assault.columnOf.get(place) ?? 0;
    const { low, high } = columns[column] ?? { low: 0, high: 0 };
    const isAlone = open.length === 1;
    columns[column] = {
      low: isAlone && way > 0 ? clamp(from - known, low, high) : low,
      high: isAlone && way < 0 ? clamp(to - known, low, high) : high,
      cost: way,
      whole: false,
    };
  }
  return { columns, way, known };
}

const TINY = 1e-6;

/** How long a table is searched before the solver is asked. */
const STEPS = 12;

function wishOf(assault: Assault, [places, [from, to]]: Target): SumWish {
  const open = places.filter((place) => assault.columnOf.has(place));
  const known = sumAt(assault, places) - sumAt(assault, open);
  return [open.map((place) => assault.columnOf.get(place) ?? 0), [from - known, to - known]];
}

/** Printed choices on which the end of the push depends. */
const choicesIn = (
  { places, choices }: Assault,
  pattern: Pattern,
  reducedCosts: readonly number[],
): number[] =>
  places.filter(
    (place, column) =>
      Math.abs(reducedCosts[column] ?? 0) > TINY && choices.has(place) && !pattern.has(place),
  );

/** Keeps a table of whole numbers; whether it shows what is asked. */
function keep(assault: Assault, found: readonly number[], [places, [from, to]]: Target): boolean {
  const { scene } = assault;
  if (found.some((value) => Math.abs(value - Math.round(value)) > TINY)) return false;
  const counts = new Map<number, number>();
  assault.places.forEach((place, column) => {
    const count = Math.round(found[column] ?? 0);
    if (count !== scene.cells[place]?.value) counts.set(place, count);
  });
  keepTable(assault, counts);
  const sum = sumAt(assault, places, counts);
  return sum >= from && sum <= to;
}

/** Asks for the range itself, at first in any numbers, then in whole ones. */
function settle(assault: Assault, pattern: Pattern, target: Target, solve: Solver): Probe {
  const [columnsOfSum, [low, high]] = wishOf(assault, target);
  const wish = { columns: columnsOfSum, times: columnsOfSum.map(() => 1), low, high };
  const columns = columnsUnder(assault, pattern);
  const about = columnsOfSum;
  const plain = solveAround(assault, { columns, about, wish }, solve);
  if (plain.state === 'OPTIMAL' && keep(assault, plain.values, target)) return { state: 'MET' };
  const inWhole = columns.map((column) => ({ ...column, whole: true }));
  const whole = solveAround(assault, { columns: inWhole, about, wish }, solve);
  if (whole.state === 'OPTIMAL' && keep(assault, whole.values, target)) return { state: 'MET' };
  if (whole.state !== 'INFEASIBLE') return { state: 'UNPROVED' };
  return { state: 'BROKEN', chain: () => [...assault.choices].filter((place) => !pattern.has(place)) };
}
