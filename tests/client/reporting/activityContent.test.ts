import {
  readActivity,
  sameActivity,
  typedActivity,
} from '../../../client/src/features/reporting/activityContent';

const typed = {
  percent: '40',
  postponed: '',
  narrative: ' Two sessions. ',
  obstacles: '',
  spentEur: '1.234,50',
};

test('reads the status of an activity; blank texts are nothing', () => {
  expect(readActivity(typed)).toEqual({
    percent: 40,
    postponed: false,
    narrative: 'Two sessions.',
    obstacles: null,
    spentEur: '1234.5',
  });
});

test.each([
  ['40 %', 40],
  ['40%', 40],
  ['', null],
  ['0', 0],
])('percent %j is %s', (percent, read) => {
  expect(readActivity({ ...typed, percent })).toMatchObject({ percent: read });
});

test.each([
  [{ percent: 'half' }, { kind: 'refused', field: 'percent', fault: 'NOT_A_NUMBER' }],
  [{ percent: '40,5' }, { kind: 'refused', field: 'percent', fault: 'NOT_WHOLE' }],
  [{ spentEur: '12 $' }, { kind: 'refused', field: 'spentEur', fault: 'CURRENCY' }],
  [{ spentEur: '1.234' }, { kind: 'asks', field: 'spentEur', choices: ['1234'] }],
])('%j is not taken', (changed, outcome) => {
  expect(readActivity({ ...typed, ...changed })).toEqual(outcome);
});

test('what the fields show is what is stored', () => {
  const stored = { percent: 0, postponed: true, narrative: null, obstacles: 'Snow.', spentEur: '12.50' };
  const read = readActivity(typedActivity(stored, (text) => text));
  expect('kind' in read ? read : sameActivity(read, { ...stored, spentEur: '12.5' })).toBe(true);
});

test('the sign of the euro beside the money spent is no mistake', () => {
  expect(readActivity({ ...typed, spentEur: '1.234,50 €' })).toMatchObject({ spentEur: '1234.5' });
});
