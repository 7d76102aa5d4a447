import fc from 'fast-check';
import type { Column, Solver } from '../../../../server/src/domain/disclosure/solver';
import {
  assaultOf,
  columnsUnder,
  type Assault,
} from '../../../../server/src/domain/disclosure/suppression/assault';
import { isShown, type TablesAt } from '../../../../server/src/domain/disclosure/suppression/possibleTables';
import { probe } from '../../../../server/src/domain/disclosure/suppression/probe';
import type { Scene } from '../../../../server/src/domain/disclosure/suppression/scene';
import type { Attacker } from '../../../../server/src/domain/disclosure/table';
import { openHighs } from '../../../../server/src/highsSolver';
import { quartersOfCounts, sceneOn } from './scenes';

let highs: Solver;
beforeAll(async () => {
  highs = await openHighs({ seconds: 10 });
});

/** The farthest whole count of a cell before an attacker, from the facts as they stand; null when there is none. */
function farthest(scene: Scene, attacker: Attacker, asked: Asked): number | null {
  const { hidden, place, cost, range = [0, 200] } = asked;
  const placeOf = new Map(scene.cells.map(({ key }, at) => [key, at]));
  const answer = highs({
    columns: scene.cells.map(({ value }, at): Column => {
      const [low, high] = at === place ? range : hidden.has(at) ? [0, 200] : [value, value];
      return { low, high, cost: at === place ? cost : 0, whole: true };
    }),
    rows: [...scene.facts, ...attacker.facts].map(({ terms, low, high }) => ({
      columns: terms.map(({ cell }) => placeOf.get(cell) ?? -1),
      times: terms.map(({ times }) => times),
      low,
      high,
    })),
  });
  return answer.state === 'OPTIMAL' ? Math.round(answer.cost) * cost + 0 : null;
}

interface Asked {
  hidden: ReadonlySet<number>;
  place: number;
  /** -1 upwards, 1 downwards. */
  cost: 1 | -1;
  range?: readonly [number, number];
}

/** Small counts are hidden in any case; of the others, those on which the coin falls. */
const hiddenOf = (scene: Scene, coin: Iterator<boolean>) => {
  const choices = scene.cells.flatMap(({ value }, place) => (value > 0 && value < 5 ? [] : [place]));
  const small = scene.cells.flatMap((_, place) => (choices.includes(place) ? [] : [place]));
  const pattern = new Set(choices.filter(() => coin.next().value));
  return { pattern, hidden: new Set([...small, ...pattern]) };
};

test('what an attacker knows beforehand leaves every answer as the facts give it', () => {
  let settled = 0;
  fc.assert(
    fc.property(
      quartersOfCounts,
      fc.infiniteStream(fc.boolean()),
      fc.nat(),
      fc.constantFrom<1 | -1>(1, -1),
      (quarters, coin, pick, cost) => {
        const scene = sceneOn(quarters);
        if (!scene) return;
        const { pattern, hidden } = hiddenOf(scene, coin);
        const attacker = scene.attackers[pick % scene.attackers.length] as Attacker;
        const place = [...hidden][pick % Math.max(1, hidden.size)];
        if (place === undefined) return;
        const assault = assaultOf(scene, attacker);
        expect(farthestIn(assault, { hidden: pattern, place, cost })).toBe(
          farthest(scene, attacker, { hidden, place, cost }),
        );
        if (!assault.columnOf.has(place)) settled += 1;
      },
    ),
    { numRuns: 60 },
  );
  expect(settled).toBeGreaterThan(0);
});

/** The same from the columns and rows of an assault. */
function farthestIn(assault: Assault, { hidden, place, cost }: Asked): number | null {
  const column = assault.columnOf.get(place);
  if (column === undefined) return assault.scene.cells[place]?.value ?? null;
  const columns = columnsUnder(assault, hidden).map((each, at) => ({
    ...each,
    cost: at === column ? cost : 0,
    whole: true,
  }));
  const answer = highs({ columns, rows: assault.rows });
  return answer.state === 'OPTIMAL' ? Math.round(answer.cost) * cost + 0 : null;
}

test('a table that one attacker holds possible is believed of another only when its own facts allow it', () => {
  let believed = 0;
  let doubted = 0;
  fc.assert(
    fc.property(quartersOfCounts, fc.infiniteStream(fc.boolean()), (quarters, coin) => {
      const scene = sceneOn(quarters);
      if (!scene) return;
      const tables: TablesAt = new Map();
      const assaults = scene.attackers.map((attacker) => assaultOf(scene, attacker, tables));
      const [first, ...others] = assaults;
      if (!first) return;
      const { pattern, hidden } = hiddenOf(scene, coin);
      const [place] = hidden;
      if (place === undefined) return;
      const value = scene.cells[place]?.value ?? 0;
      const demand = {
        places: [place],
        ranges: [[value + 1, value + 1]] as const,
        because: null,
      };
      if (probe(first, pattern, demand, highs).state !== 'MET') return;
      expect(isShown(first, pattern, demand)).toBe(true);
      others.forEach((assault, at) => {
        if (!isShown(assault, pattern, demand)) {
          doubted += 1;
          return;
        }
        believed += 1;
        const attacker = scene.attackers[at + 1] as Attacker;
        const range = [value + 1, value + 1] as const;
        expect(farthest(scene, attacker, { hidden, place, cost: 1, range })).toBe(value + 1);
      });
    }),
    { numRuns: 60 },
  );
  expect(believed).toBeGreaterThan(0);
  expect(doubted).toBeGreaterThan(0);
});
