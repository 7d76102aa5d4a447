import { isClean, type ReviewFlags } from '../../../server/src/domain/reviewFlags';

const NOTHING: ReviewFlags = { warnings: 0, missing: 0, changedSinceReturn: null, openThreads: 0 };

test.each<[string, Partial<ReviewFlags>, boolean]>([
  ['without anything to look at', {}, true],
  ['with an explained warning', { warnings: 1 }, false],
  ['with a line that has a reason instead of a value', { missing: 1 }, false],
  ['with an open conversation', { openThreads: 1 }, false],
  ['changed since its return', { changedSinceReturn: 2 }, false],
  ['that came back unchanged', { changedSinceReturn: 0 }, false],
])('a report %s is clean: %s', (_, flags, clean) => {
  expect(isClean({ ...NOTHING, ...flags })).toBe(clean);
});
