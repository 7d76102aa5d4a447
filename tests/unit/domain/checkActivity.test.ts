import {
  checkActivity,
  checkActivityEntry,
  type ActivityContent,
} from '../../../server/src/domain/checksActivity';

const activity = (fields: Partial<ActivityContent>): ActivityContent => ({
  percent: 50,
  spentEur: null,
  postponed: false,
  ...fields,
});

test.each<[Partial<ActivityContent>, string[]]>([
  [{ percent: 0 }, []],
  [{ percent: 100 }, []],
  [{ percent: -1 }, ['NEGATIVE percent']],
  [{ percent: 101 }, ['OUT_OF_RANGE percent']],
  [{ percent: 49.5 }, ['NOT_WHOLE percent']],
  [{ percent: Number.NaN }, ['NOT_A_NUMBER percent']],
  [{ spentEur: '0' }, []],
  [{ spentEur: '1234.56' }, []],
  [{ spentEur: '-1' }, ['NEGATIVE spentEur']],
  [{ spentEur: '1.234' }, ['TOO_MANY_DECIMALS spentEur']],
  [{ percent: null }, ['ACTIVITY_EMPTY percent']],
  [{ percent: null, postponed: true }, []],
])('an activity with %j shows %j', (fields, found) => {
  expect(checkActivity(activity(fields)).map(({ rule, cell }) => `${rule} ${cell}`)).toEqual(found);
});

test('an empty percentage may be kept in a draft', () => {
  expect(checkActivityEntry(activity({ percent: null }))).toEqual([]);
});
