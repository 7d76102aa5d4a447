import { isOver } from '../../../server/src/features/exchange/patience';

const MINUTE = 60_000;

test.each([
  ['a form that is made at once', 200, 180, false],
  ['a thread that got no processor for long', 40_000, 3_000, false],
  ['a thread that worked for a quarter of a minute', 15_000, 16_000, true],
  ['a short wait beside much work of others', 8_000, 16_000, false],
  ['a wait of a minute, whoever is at fault', MINUTE, 100, true],
])('%s: after %i ms with %i ms of work it is over: %s', (_, passedMs, workedMs, over) => {
  expect(isOver({ passedMs, workedMs })).toBe(over);
});
