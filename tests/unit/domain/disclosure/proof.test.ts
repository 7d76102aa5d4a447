import { boundsOf, narrow } from '../../../../server/src/domain/disclosure/audit/narrow';
import { extentOf } from '../../../../server/src/domain/disclosure/audit/extent';
import { proveBySolver } from '../../../../server/src/domain/disclosure/audit/proveBySolver';
import { ask } from '../../../../server/src/domain/disclosure/audit/question';
import { systemOf } from '../../../../server/src/domain/disclosure/audit/system';
import type { Solver } from '../../../../server/src/domain/disclosure/solver';
import { openHighs } from '../../../../server/src/highsSolver';
import { noSolver } from './tables';

/** a + b + c = 12; the first is zero or at least 5. */
const gapped = () =>
  systemOf(
    [
      { low: 0, high: 20, gap: 5 },
      { low: 0, high: 20, gap: 0 },
      { low: 0, high: 20, gap: 0 },
    ],
    [{ columns: [0, 1, 2], times: [1, 1, 1], low: 12, high: 12 }],
    [6, 4, 2],
  );

describe('What the search gives up, the solver settles', () => {
  let solve: Solver;
  beforeAll(async () => {
    solve = await openHighs({ seconds: 5 });
  });

  test.each([
    ['a value that it finds a table for', [0, 7, 7], 'FOUND'],
    ['zero, below the gap', [0, 0, 0], 'FOUND'],
    ['a value within the gap', [0, 3, 3], 'NONE'],
    ['a value above what the sum leaves', [1, 13, 20], 'NONE'],
  ] as const)('%s', (_, wish, state) => {
    const system = gapped();
    expect(proveBySolver(system, boundsOf(system), wish, solve).state).toBe(state);
  });

  test('a table that it finds agrees with everything known', () => {
    const system = gapped();
    const found = proveBySolver(system, boundsOf(system), [1, 9, 9], solve);
    expect(found.state === 'FOUND' && found.values[1]).toBe(9);
  });
});

test.each<[string, Solver]>([
  ['gives no answer', noSolver],
  ['answers with a table that does not agree', () => optimal([7, 7, 7])],
  ['answers with a table that is not the one wished', () => optimal([6, 4, 2])],
  ['answers with too few numbers', () => optimal([])],
])('a solver that %s is not believed', (_, solve) => {
  const system = gapped();
  expect(proveBySolver(system, boundsOf(system), [0, 8, 8], solve)).toEqual({ state: 'GAVE_UP' });
});

const optimal = (values: readonly number[]) =>
  ({ state: 'OPTIMAL', cost: 0, values, reducedCosts: [] }) as const;

test('bounds leap over a gap, and contradict each other where only the gap is left', () => {
  const between = (low: number, high: number) =>
    systemOf([{ low: 0, high: 20, gap: 5 }], [{ columns: [0], times: [1], low, high }], [6]);
  const narrowed = (low: number, high: number) => {
    const system = between(low, high);
    const bounds = boundsOf(system);
    return narrow(system, bounds) ? [bounds.low[0], bounds.high[0]] : 'EMPTY';
  };
  expect(narrowed(2, 9)).toEqual([5, 9]);
  expect(narrowed(0, 3)).toEqual([0, 0]);
  expect(narrowed(1, 4)).toBe('EMPTY');
  expect(narrowed(6, 6)).toEqual([6, 6]);
});

test('nothing is proved of an attacker whom even the true table contradicts', () => {
  const system = systemOf(
    [{ low: 0, high: 9, gap: 0 }],
    [{ columns: [0], times: [1], low: 4, high: 4 }],
    [3],
  );
  expect(extentOf(ask(system, noSolver), 0)).toEqual({ low: null, high: null });
});
