import type { PlanBreakdown } from '../../server/src/plan/plan';
import { apportion, apportionLoosely, FEW, scatter } from './apportion';
import { chanceOf, type Chance } from './chance';
import type { Invention, Units } from './figure';
import type { Place, Subject } from './totals';

/** A total and the breakdown that it is divided by. */
export interface Broken {
  breakdown: PlanBreakdown;
  units: Units;
  place: Place;
}

/** Longer breakdowns (municipalities) are left blank where there was nothing. */
const LONG = 12;

/** Of every 100 cases, this many are told in a breakdown that need not tell all. */
const TOLD = 85;

/** Divides a total over the cells of a breakdown, so that an exhaustive one adds up exactly. */
export function inCells(
  invention: Pick<Invention, 'shareOf'>,
  subject: Subject,
  broken: Broken,
): [key: string, part: Units][] {
  const { breakdown, units } = broken;
  const weights = weightsOf(invention, subject, breakdown);
  const divided = divideCounts(subject, broken, weights);
  const cells = breakdown.cells.map(({ key }, place): [string, Units] => [
    key,
    { amount: divided.amounts[place] ?? 0, cases: divided.cases?.[place] ?? null },
  ]);
  if (units.amount === 0 && (units.cases ?? 0) === 0) return [];
  return breakdown.cells.length > LONG
    ? cells.filter(([, { amount, cases }]) => amount > 0 || (cases ?? 0) > 0)
    : cells;
}

/** A crossed cell weighs what its categories weigh together. */
const weightsOf = (
  { shareOf }: Pick<Invention, 'shareOf'>,
  { profile }: Subject,
  { dimensions, cells }: PlanBreakdown,
): number[] =>
  cells.map(({ categories }) =>
    categories.reduce(
      (weight, { code }, place) => weight * shareOf(profile.people, dimensions[place]?.code ?? '', code),
      1,
    ),
  );

function divideCounts({ indicator, profile }: Subject, broken: Broken, weights: number[]) {
  const { breakdown, units, place } = broken;
  const told = (number: number) => (breakdown.exhaustive ? number : Math.floor((number * TOLD) / 100));
  const always = chanceOf(indicator.code, breakdown.code, place.institution);
  const once = chanceOf(indicator.code, breakdown.code, place.institution, place.quarter);
  if (profile.cells === 'one_each')
    return { amounts: oneEach(units.amount, knownFirst(breakdown, weights)), cases: null };
  if (profile.cells === 'stable')
    return {
      amounts: apportionLoosely(told(units.amount), weights, { chance: always, spread: 40 }),
      cases: null,
    };
  if (units.cases === null) return { amounts: scatter(told(units.amount), weights, once), cases: null };
  const cases = scatter(told(units.cases), weights, once);
  const apart = units.cases <= FEW && !indicator.rule.mayExceedDenominator && indicator.measure === 'RATIO';
  const amount = told(units.amount);
  return { amounts: apart ? drawFrom(cases, amount, once) : apportion(amount, cases), cases };
}

/** At most one in each cell, the heaviest first. */
function oneEach(total: number, weights: readonly number[]): number[] {
  const order = weights.map((_, place) => place).sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0));
  const taken = new Set(order.slice(0, total));
  return weights.map((_, place) => (taken.has(place) ? 1 : 0));
}

const knownFirst = ({ cells }: PlanBreakdown, weights: readonly number[]): number[] =>
  weights.map((weight, place) => (cells[place]?.categories.some(({ isUnknown }) => isUnknown) ? 0 : weight));

/** Draws `total` of the cases in the cells, each case at most once, so that no part is above its whole. */
function drawFrom(cases: readonly number[], total: number, chance: Chance): number[] {
  const left = [...cases];
  for (let missed = cases.reduce((a, b) => a + b, 0) - total; missed > 0; missed -= 1) {
    const place = scatter(1, left, chance).indexOf(1);
    left[place] = (left[place] ?? 0) - 1;
  }
  return left;
}
