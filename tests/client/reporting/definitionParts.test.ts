import { definitionParts } from '../../../client/src/features/reporting/definitionParts';
import { readSeedPlan } from '../../../seeds/seed';
import { readPlanFiles } from '../../../server/src/features/plan/file/readPlanFiles';

test('the limits of the count become a sentence of their own', () => {
  expect(definitionParts('Counts each person once; refresher courses do not count.')).toEqual({
    counts: 'Counts each person once.',
    limits: 'Refresher courses do not count.',
  });
});

test.each(['Counts each person once.', 'Counts persons; trained; and tested.', ''])(
  'what is written otherwise stays whole: "%s"',
  (definition) => expect(definitionParts(definition)).toEqual({ counts: definition, limits: null }),
);

test('every definition of the plan is written in two parts, in each language', () => {
  const whole = readPlanFiles(readSeedPlan()).indicators.flatMap((indicator) =>
    [indicator.definition_en, indicator.definition_sq, indicator.definition_sr]
      .filter((definition) => definitionParts(definition).limits === null)
      .map((definition) => [indicator.code, definition]),
  );
  expect(whole).toEqual([]);
});
