import { TOTAL, type CellContent } from '../../../server/src/domain/cell';
import { checkLine } from '../../../server/src/domain/checks';
import {
  cellsInError,
  isBreakdownOpen,
  isCellOpen,
  lockedAmong,
  type LineRules,
} from '../../../server/src/domain/returned';
import { amount, RULES } from './contents';
import { line } from './lines';

const BY_SEX = ['sex=female', 'sex=male'];
const BY_AGE = ['age=child', 'age=adult'];
const breakdowns = [
  { id: 'b1', code: 'sex', exhaustive: true, overlapping: false, cells: BY_SEX },
  { id: 'b2', code: 'age', exhaustive: true, overlapping: false, cells: BY_AGE },
];
const rules: LineRules = {
  breakdowns,
  findingsOf: (cells) => checkLine(line({ rule: RULES.persons, breakdowns, cells })),
};

/** Amounts by cell key. */
const holding = (amounts: Record<string, string>): ReadonlyMap<string, CellContent> =>
  new Map(Object.entries(amounts).map(([key, text]) => [key, amount(text)]));

const RIGHT = { total: '10', 'sex=female': '6', 'sex=male': '4', 'age=child': '3', 'age=adult': '7' };

test.each<[string, Record<string, string>, string[]]>([
  ['a line in which all adds up', RIGHT, []],
  ['a sum that is too low', { ...RIGHT, 'sex=male': '3' }, [TOTAL, ...BY_SEX]],
  ['a sum that is too high', { ...RIGHT, 'age=adult': '9' }, [TOTAL, ...BY_AGE]],
  ['a total that fits neither sum', { ...RIGHT, total: '11' }, [TOTAL, ...BY_SEX, ...BY_AGE]],
  ['a total that is blank', { 'sex=female': '6' }, [TOTAL]],
  ['a cell that is wrong by itself', { ...RIGHT, 'sex=female': '6.5', 'sex=male': '3.5' }, [...BY_SEX]],
])('the cells in error of %s', (_, amounts, cells) => {
  const found = cellsInError(rules.findingsOf(holding(amounts)), breakdowns);
  expect([...found].sort()).toEqual([...cells].sort());
});

test.each<[string, string[], string[], boolean]>([
  ['sex=male', [], [], true],
  ['sex=male', ['sex=male'], [], true],
  ['sex=male', [TOTAL], [], false],
  ['sex=male', [TOTAL], ['sex=male'], true],
])('%s is open where %j are named and %j are in error: %s', (key, named, inError, open) => {
  expect(isCellOpen(key, named, new Set(inError))).toBe(open);
});

test.each<[string, string[], Record<string, string>, Record<string, string>, string[]]>([
  ['a cell that is named', ['sex=male'], RIGHT, { 'sex=male': '5' }, []],
  ['a cell that is not', ['sex=male'], RIGHT, { 'sex=female': '5' }, ['sex=female']],
  ['any cell of a line named as a whole', [], RIGHT, { 'sex=female': '5' }, []],
  [
    'a cell whose sum another one broke before',
    ['sex=male'],
    { ...RIGHT, 'sex=male': '5' },
    { 'sex=female': '5' },
    [],
  ],
  [
    'a total together with the cell that breaks its sum',
    ['sex=male'],
    RIGHT,
    { total: '11', 'sex=male': '5' },
    [],
  ],
  [
    'the sum of another breakdown, after the total that the first one needs',
    ['sex=male'],
    RIGHT,
    { 'age=adult': '8', total: '11', 'sex=male': '5' },
    [],
  ],
  [
    'another breakdown that still adds up',
    ['sex=male'],
    RIGHT,
    { 'age=adult': '8', 'sex=male': '5' },
    ['age=adult'],
  ],
  [
    'all that is locked beside a cell that is open',
    ['sex=male'],
    RIGHT,
    { 'age=adult': '8', 'age=child': '2', 'sex=male': '4' },
    ['age=adult', 'age=child'],
  ],
])('entering %s, where %j are named', (_, named, stored, entered, locked) => {
  expect(lockedAmong(holding(entered), holding(stored), { named, rules })).toEqual(locked);
});

test.each<[string[], boolean]>([
  [[], true],
  [[TOTAL], false],
  [['sex=male'], true],
  [[TOTAL, 'sex=male'], true],
])('where %j are named, "no breakdown" can be changed: %s', (named, open) => {
  expect(isBreakdownOpen(named)).toBe(open);
});
