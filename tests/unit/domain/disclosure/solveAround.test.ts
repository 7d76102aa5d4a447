import fc from 'fast-check';
import type { Answer, Program, Solver } from '../../../../server/src/domain/disclosure/solver';
import {
  assaultOf,
  columnsUnder,
  type Assault,
} from '../../../../server/src/domain/disclosure/suppression/assault';
import { solveAround } from '../../../../server/src/domain/disclosure/suppression/solveAround';
import { openHighs } from '../../../../server/src/highsSolver';
import { quartersOfCounts, sceneOn } from './scenes';

let highs: Solver;
beforeAll(async () => {
  highs = await openHighs({ seconds: 10 });
});

/** The public against the scene of some quarters. */
function assaultOn(quarters: readonly (readonly number[])[]): Assault | undefined {
  const scene = sceneOn(quarters);
  return scene && assaultOf(scene, { institution: null, facts: [] });
}

const told = (answer: Answer) =>
  answer.state === 'OPTIMAL' ? `OPTIMAL ${answer.cost.toFixed(6)}` : answer.state;

const holds = ({ columns, rows }: Program, values: readonly number[]): boolean =>
  columns.every(
    ({ low, high }, column) =>
      (values[column] ?? NaN) >= low - 1e-6 && (values[column] ?? NaN) <= high + 1e-6,
  ) &&
  rows.every((row) => {
    const sum = row.columns.reduce(
      (all, column, place) => all + (row.times[place] ?? 0) * (values[column] ?? NaN),
      0,
    );
    return sum >= row.low - 1e-6 && sum <= row.high + 1e-6;
  });

test('the cells around a question give the answer that all cells give, and one that holds for all', () => {
  let asked = 0;
  let smaller = 0;
  fc.assert(
    fc.property(
      quartersOfCounts,
      fc.infiniteStream(fc.boolean()),
      fc.nat(),
      fc.boolean(),
      (quarters, coin, pick, up) => {
        const assault = assaultOn(quarters);
        if (!assault || assault.places.length === 0) return;
        const hidden = new Set([...assault.choices].filter(() => coin.next().value));
        const column = pick % assault.places.length;
        const columns = columnsUnder(assault, hidden).map((each, at) =>
          at === column ? { ...each, cost: up ? -1 : 1 } : each,
        );
        let sent = 0;
        const near = solveAround(assault, { columns, about: [column] }, (program) => {
          sent = program.columns.length;
          return highs(program);
        });
        const whole = { columns, rows: assault.rows };
        expect(told(near)).toBe(told(highs(whole)));
        if (near.state === 'OPTIMAL') expect(holds(whole, near.values)).toBe(true);
        asked += 1;
        if (sent < columns.length) smaller += 1;
      },
    ),
    { numRuns: 200 },
  );
  expect(asked).toBeGreaterThan(100);
  expect(smaller).toBeGreaterThan(20);
});

test('a sum that is wished for beyond what is possible is told to be infeasible', () => {
  const assault = assaultOn([[2, 3, 9]]);
  if (!assault) throw new Error('There is nothing to hide.');
  const columns = columnsUnder(assault, new Set());
  const wish = { columns: [0], times: [1], low: 1_000_000, high: 1_000_001 };
  expect(solveAround(assault, { columns, about: [0], wish }, highs).state).toBe('INFEASIBLE');
});
