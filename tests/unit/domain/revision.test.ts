import { BLANK, type CellContent } from '../../../server/src/domain/cell';
import {
  firstApproved,
  isBeingCorrected,
  numberSteps,
  revisionNumber,
  revisionsOf,
} from '../../../server/src/domain/revision';

const WAY = [
  'OPEN',
  'START',
  'SUBMIT',
  'RETURN',
  'SUBMIT',
  'APPROVE',
  'REOPEN',
  'SUBMIT',
  'APPROVE',
  'REOPEN',
];
/** Ids rise in the order of making. */
const stepsOf = (names: readonly string[]) => names.map((step, place) => ({ id: `s${place}`, step }));
const value = (amount: string): CellContent => ({ ...BLANK, amount });

test('every step belongs to the correction that was open', () => {
  expect(numberSteps(stepsOf(WAY)).map(({ revision }) => revision)).toEqual([0, 0, 0, 0, 0, 0, 1, 1, 1, 2]);
  expect(revisionNumber(stepsOf(WAY))).toBe(2);
});

test('a correction lasts from its reopening to its next approval', () => {
  const found = revisionsOf(stepsOf(WAY));
  expect(found.map(({ number, opened, approved }) => [number, opened.id, approved?.id ?? null])).toEqual([
    [1, 's6', 's8'],
    [2, 's9', null],
  ]);
});

test('a report that was never approved has no correction', () => {
  expect(revisionsOf(stepsOf(WAY.slice(0, 6)))).toEqual([]);
});

test.each([
  [true, 'RETURNED', true],
  [true, 'SUBMITTED', true],
  [true, 'APPROVED', false],
  [false, 'RETURNED', false],
] as const)('reopened %s and %s: being corrected %s', (reopened, workflow, expected) => {
  expect(isBeingCorrected({ reopened, workflow })).toBe(expected);
});

const STEPS = stepsOf(WAY);

test.each<[string, CellContent | null, { id: string; from: CellContent }[], CellContent | null]>([
  ['was never touched again', value('5'), [{ id: 's1c', from: BLANK }], null],
  [
    'was corrected once',
    value('7'),
    [
      { id: 's6c', from: value('5') },
      { id: 's1c', from: BLANK },
    ],
    value('5'),
  ],
  [
    'was corrected twice',
    value('9'),
    [
      { id: 's9c', from: value('7') },
      { id: 's6c', from: value('5') },
    ],
    value('5'),
  ],
  [
    'was corrected there and back',
    value('5'),
    [
      { id: 's9c', from: value('7') },
      { id: 's6c', from: value('5') },
    ],
    null,
  ],
  ['was blank when approved', value('7'), [{ id: 's6c', from: BLANK }], BLANK],
  ['was cleared', BLANK, [{ id: 's6c', from: value('5') }], value('5')],
  ['holds nothing and never did', null, [], null],
  ['was changed in the same moment, before the approval', value('5'), [{ id: 's4', from: value('1') }], null],
  [
    'was changed in the same moment, after the approval',
    value('5'),
    [{ id: 's6', from: value('1') }],
    value('1'),
  ],
])('a cell that %s', (_, current, changes, expected) => {
  expect(firstApproved(current, changes, STEPS)).toEqual(expected);
  expect(firstApproved(current, changes.toReversed(), STEPS)).toEqual(expected);
});

test('before the first approval there is nothing to compare with', () => {
  const changes = [{ id: 's6c', from: value('5') }];
  expect(firstApproved(value('7'), changes, STEPS.slice(0, 4))).toBeNull();
});
