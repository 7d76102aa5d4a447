import fc from 'fast-check';
import { apportion, apportionLoosely, scatter } from '../../../seeds/demo/apportion';
import { chanceOf } from '../../../seeds/demo/chance';
import { openDiary } from '../../../seeds/demo/diary';
import { presentEndings } from '../../../seeds/demo/fate';
import { amountOf } from '../../../seeds/demo/units';

const weights = fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 1, maxLength: 40 });
const total = fc.integer({ min: 0, max: 20_000 });
const sum = (parts: readonly number[]) => parts.reduce((a, b) => a + b, 0);

test.each([
  ['exactly', (units: number, shares: number[]) => apportion(units, shares)],
  [
    'loosely',
    (units: number, shares: number[]) =>
      apportionLoosely(units, shares, { chance: chanceOf(units), spread: 60 }),
  ],
  ['by chance', (units: number, shares: number[]) => scatter(units, shares, chanceOf(units))],
])('whole units divided %s add up and are never negative', (_, divide) => {
  fc.assert(
    fc.property(total, weights, (units, shares) => {
      const parts = divide(units, shares);
      expect(sum(parts)).toBe(units);
      expect(parts.every((part) => Number.isInteger(part) && part >= 0)).toBe(true);
    }),
  );
});

test('a category without weight gets nothing while another one has some', () => {
  expect(scatter(50, [0, 3, 0, 1], chanceOf('x')).filter((_, place) => place % 2 === 0)).toEqual([0, 0]);
});

test('the same question has the same chance, another one another', () => {
  const draw = (...about: string[]) => Array.from({ length: 5 }, chanceOf(...about).next);
  expect(draw('I1.1.1a', '2018-Q3')).toEqual(draw('I1.1.1a', '2018-Q3'));
  expect(draw('I1.1.1a', '2018-Q3')).not.toEqual(draw('I1.1.1a', '2018-Q4'));
});

test('chance is spread evenly', () => {
  const draws = Array.from({ length: 4000 }, (_, place) => chanceOf('even', place).next());
  const tenths = draws.reduce((counts, draw) => {
    counts[Math.floor(draw * 10)] = (counts[Math.floor(draw * 10)] ?? 0) + 1;
    return counts;
  }, new Array<number>(10).fill(0));
  expect(Math.min(...tenths)).toBeGreaterThan(320);
  expect(Math.max(...tenths)).toBeLessThan(480);
});

test.each([
  [0, 2, '0'],
  [5, 2, '0.05'],
  [1250, 2, '12.5'],
  [1200, 2, '12'],
  [17, 0, '17'],
])('%i units with %i decimals are written %s', (units, decimals, text) => {
  expect(amountOf(units, decimals)).toBe(text);
});

test.each([5, 12, 34, 40])('of %i reports under review, every state occurs and none is lost', (count) => {
  const endings = presentEndings(count);
  expect(endings).toHaveLength(count);
  expect(new Set(endings)).toEqual(new Set(['NOT_STARTED', 'DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED']));
});

test('a diary goes by time, takes in what happening leads to, and stops at its end', async () => {
  const day = (number: number) => new Date(Date.UTC(2019, 0, number));
  const happened: string[] = [];
  const diary = openDiary(day(10));
  const tell = (name: string) => () => Promise.resolve(happened.push(name));
  diary.note(day(5), tell('fifth'));
  diary.note(day(3), async (at) => {
    happened.push('third');
    diary.note(new Date(at.getTime() + 86_400_000), tell('fourth'));
    return Promise.resolve();
  });
  diary.note(day(5), tell('fifth, noted later'));
  diary.note(day(11), tell('after the end'));
  await diary.live();
  expect(happened).toEqual(['third', 'fourth', 'fifth', 'fifth, noted later']);
});
