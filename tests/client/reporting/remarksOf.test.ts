import { byItem } from '../../../client/src/features/reporting/byItem';
import { isMissing, remarksOf } from '../../../client/src/features/reporting/remarksOf';

const error = {
  rule: 'BREAKDOWN_ABOVE_TOTAL',
  severity: 'ERROR',
  message: 'Too much.',
  explained: false,
} as const;
const warning = { rule: 'MUCH_HIGHER', severity: 'WARNING', message: 'Much.', explained: true } as const;
const empty = { rule: 'LINE_EMPTY', severity: 'ERROR', message: 'Empty.', explained: false } as const;

const line = (id: string, checks: Parameters<typeof remarksOf>[0]['lines'][number]['checks']) => ({
  id,
  explanation: 'A raid.',
  checks,
  cells: [
    { id: `${id}:total`, key: 'total', title: 'Total' },
    { id: `${id}:sex=female`, key: 'sex=female', title: 'Female' },
  ],
  indicator: { code: 'I1', name: 'Persons', breakdowns: [] },
});

test('errors come first, then warnings, each in the order of the plan', () => {
  const report = {
    lines: [line('l1', [{ ...warning, cell: 'total' }]), line('l2', [{ ...error, cell: null }])],
    activities: [
      {
        id: 'a1',
        activity: { code: 'A1', title: 'Training' },
        checks: [{ ...empty, rule: 'ACTIVITY_EMPTY', cell: 'percent' } as const],
      },
    ],
  };
  expect(remarksOf(report).map(({ rule }) => rule)).toEqual([
    'BREAKDOWN_ABOVE_TOTAL',
    'ACTIVITY_EMPTY',
    'MUCH_HIGHER',
  ]);
});

test.each([
  ['the total', { ...warning, cell: 'total' }, 'cell-l1:total'],
  ['a cell of a breakdown', { ...error, cell: 'sex=female' }, 'cell-l1:sex=female'],
  ['the whole line', { ...error, cell: null }, 'cell-l1:total'],
  ['a cell that is not there', { ...error, cell: 'sex=other' }, 'line-l1'],
])('a remark about %s leads to its place', (_what, check, target) => {
  expect(remarksOf({ lines: [line('l1', [check])], activities: [] })[0]?.target).toBe(target);
});

test.each([
  ['LINE_EMPTY', true],
  ['ACTIVITY_EMPTY', true],
  ['BREAKDOWN_MISSING', false],
  ['PART_MISSING', false],
] as const)('%s means that nothing was entered yet: %s', (rule, missing) => {
  expect(isMissing({ rule })).toBe(missing);
});

test('remarks about one line stand together, at the place of the first', () => {
  const report = {
    lines: [
      line('l1', [{ ...warning, cell: 'total' }]),
      line('l2', [
        { ...error, cell: null },
        { ...warning, cell: 'total' },
      ]),
    ],
    activities: [],
  };
  expect(byItem(remarksOf(report)).map(({ itemId, remarks }) => [itemId, remarks.length])).toEqual([
    ['l2', 2],
    ['l1', 1],
  ]);
});
