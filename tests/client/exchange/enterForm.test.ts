import { chosenPlaces, inputOf, keyedWrites } from '../../../client/src/features/exchange/enterForm';
import type { FormReading } from '../../../schema/exchange/formReading';

const entry = { amount: '1', numerator: null, denominator: null, reason: null, version: 0 };
const placed = (address: string, cell: string) => ({
  ...{ address, cell, lineId: 'line', activityReportId: null, title: cell },
  write: { entry: { ...entry, lineId: 'line', cell } },
});
const note = { lineId: 'line', version: 1, noBreakdown: false, explanation: 'x' };
const reading: FormReading = {
  reference: '2018-Q3/KP/NATS',
  counts: { created: 2, changed: 0, cleared: 0, unchanged: 0, conflicts: 1, rejected: 0 },
  changes: [
    { ...placed('Report!G6', 'total'), kind: 'CREATED', from: '', to: '1' },
    {
      ...{ address: 'Report!J6', lineId: 'line', activityReportId: null, cell: null, title: 'Note' },
      ...{ kind: 'CREATED', from: '', to: 'x', write: { explanation: note } },
    },
  ],
  conflicts: [{ ...placed('Report!G7', 'sex=male'), yours: '1', theirs: '2' }],
  problems: [],
};

test('every value and explanation of a form has a key of its own', () => {
  const { entries, explanations } = inputOf('report', [...keyedWrites(reading).values()]);
  const keys = [...entries, ...explanations].map(({ key }) => key);
  expect(new Set(keys).size).toBe(3);
  for (const key of keys) expect(key).toMatch(/^[0-9a-f-]{36}$/);
});

test.each<[string, string[], string[]]>([
  ['none', [], ['Report!G6', 'Report!J6']],
  ['one', ['Report!G7'], ['Report!G6', 'Report!J6', 'Report!G7']],
])('of the conflicts those are written in which the form was chosen: %s', (_, chosen, places) => {
  expect(chosenPlaces(reading, new Set(chosen))).toEqual(places);
});
