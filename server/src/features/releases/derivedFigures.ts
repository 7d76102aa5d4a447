import { percentOf, subtract, type Amount } from '../../domain/amount';
import { comparableWithTarget } from '../../domain/progress';
import type { FrozenPoint } from './releaseDocument';

type Bare = Omit<FrozenPoint, 'percentOfTarget' | 'change'>;

/**
 * Adds what is worked out from printed figures alone: percent of the target, and the change against the point before.
 * Both are null where a figure is hidden or missing; a period that is not over yet is not compared with a whole one.
 */
export const withDerived = (points: readonly Bare[], unfinished: string | null = null): FrozenPoint[] =>
  points.map((point, place) => ({
    ...point,
    percentOfTarget: percentOfTarget(point),
    change: point.period === unfinished ? null : changeAgainst(points[place - 1], point),
  }));

function percentOfTarget(point: Bare): Amount | null {
  const actual = comparableWithTarget(point);
  return actual === null || point.target === null ? null : percentOf(actual, point.target);
}

const changeAgainst = (before: Bare | undefined, now: Bare): Amount | null =>
  before === undefined || before.value === null || now.value === null
    ? null
    : subtract(now.value, before.value);
