import fc from 'fast-check';
import {
  changeAgainst,
  percentOfTarget,
  percentOfWhole,
  within,
} from '../../../../server/src/domain/disclosure/statements';
import { holds } from '../../../../server/src/domain/disclosure/truth';

/** The counts from 0 to 60 with which facts about one cell hold. */
const counts = (fact: Parameters<typeof holds>[0]) =>
  Array.from({ length: 61 }, (_, count) => count).filter((count) => holds(fact, new Map([['x', count]])));

test.each([
  // 3 of 12 is 25 %; of 1000, a whole percent leaves ten counts.
  [12, 25, 0, [3]],
  [200, 1, 0, [1, 2]],
  [1000, 2, 0, [15, 16, 17, 18, 19, 20, 21, 22, 23, 24]],
  [1000, 20, 1, [20]],
])('of a target of %d, %d units of percent with %d decimals mean %j', (target, units, decimals, expected) => {
  expect(counts(percentOfTarget('x', target, { units, decimals }))).toEqual(expected);
});

test('a printed percent of a ratio bounds both parts exactly as our rounding does', () => {
  fc.assert(
    fc.property(
      fc.nat(60),
      fc.integer({ min: 1, max: 60 }),
      fc.nat(60),
      fc.integer({ min: 1, max: 60 }),
      (n, d, m, e) => {
        const units = roundedPercent(n, d);
        const facts = percentOfWhole('n', 'd', { units, decimals: 0 });
        const agrees = facts.every((fact) =>
          holds(
            fact,
            new Map([
              ['n', m],
              ['d', e],
            ]),
          ),
        );
        expect(agrees).toBe(roundedPercent(m, e) === units);
      },
    ),
  );
});

/** From the exact quotient: half up to whole percent. */
const roundedPercent = (n: number, d: number) => Math.floor((200 * n + d) / (2 * d));

test('a change and a range are facts', () => {
  expect(
    holds(
      changeAgainst('a', 'b', -2),
      new Map([
        ['a', 3],
        ['b', 5],
      ]),
    ),
  ).toBe(true);
  expect(
    holds(
      changeAgainst('a', 'b', -2),
      new Map([
        ['a', 3],
        ['b', 6],
      ]),
    ),
  ).toBe(false);
  expect(counts(within('x', [4, 6]))).toEqual([4, 5, 6]);
});
