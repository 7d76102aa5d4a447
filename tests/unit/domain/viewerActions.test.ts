import type { Viewer } from '../../../server/src/domain/access';
import {
  activityActions,
  lineActions,
  quarterActions,
  quarterRefusalOf,
  refusalOf,
  reportActions,
  type QuarterAction,
  type QuarterFacts,
  type ReportAction,
  type ReportFacts,
} from '../../../server/src/domain/viewerActions';

const focalPoint: Viewer = { id: 'u1', role: 'FOCAL_POINT', institutionId: 'KP' };
const coordinator: Viewer = { id: 'u2', role: 'COORDINATOR', institutionId: null };
const donor: Viewer = { id: 'u3', role: 'DONOR', institutionId: null };
const admin: Viewer = { id: 'u4', role: 'ADMIN', institutionId: null };

const report = (fields: Partial<ReportFacts>): ReportFacts => ({
  viewer: focalPoint,
  institutionId: 'KP',
  workflow: 'DRAFT',
  quarterState: 'OPEN',
  extensionOpen: false,
  reopened: false,
  submittedBy: [],
  errors: 0,
  unexplainedWarnings: 0,
  itemNamed: false,
  anyNamed: false,
  cellOpen: true,
  breakdownOpen: true,
  ...fields,
});

const review = (fields: Partial<ReportFacts>) =>
  report({ viewer: coordinator, submittedBy: ['u1'], ...fields });

test.each<[ReportAction, Partial<ReportFacts>, string | null]>([
  ['ENTER', {}, null],
  ['ENTER', { workflow: 'NOT_STARTED' }, null],
  ['ENTER', { viewer: coordinator }, 'WRONG_ROLE'],
  ['ENTER', { viewer: donor }, 'WRONG_ROLE'],
  ['ENTER', { viewer: admin }, 'WRONG_ROLE'],
  ['ENTER', { institutionId: 'MLSW' }, 'NOT_YOUR_INSTITUTION'],
  ['ENTER', { workflow: 'SUBMITTED' }, 'WORKFLOW_SUBMITTED'],
  ['ENTER', { workflow: 'APPROVED' }, 'WORKFLOW_APPROVED'],
  ['ENTER', { workflow: 'RETURNED' }, null],
  ['ENTER', { workflow: 'RETURNED', anyNamed: true }, 'LINE_LOCKED'],
  ['ENTER', { workflow: 'RETURNED', anyNamed: true, itemNamed: true }, null],
  ['ENTER', { quarterState: 'NOT_OPEN' }, 'QUARTER_NOT_OPEN'],
  ['ENTER', { quarterState: 'CLOSED' }, 'QUARTER_CLOSED'],
  ['ENTER', { quarterState: 'CLOSED', extensionOpen: true }, null],
  ['ENTER', { quarterState: 'CLOSED', workflow: 'RETURNED' }, 'QUARTER_CLOSED'],
  ['ENTER', { quarterState: 'CLOSED', workflow: 'RETURNED', reopened: true }, null],
  ['ENTER', { quarterState: 'CLOSED', workflow: 'DRAFT', reopened: true }, 'QUARTER_CLOSED'],
  ['EXPLAIN', {}, null],
  ['EXPLAIN', { institutionId: 'MLSW' }, 'NOT_YOUR_INSTITUTION'],
  ['EXPLAIN', { workflow: 'RETURNED', anyNamed: true }, 'LINE_LOCKED'],
  ['ENTER', { workflow: 'RETURNED', anyNamed: true, itemNamed: true, cellOpen: false }, 'CELL_LOCKED'],
  ['ENTER', { workflow: 'SUBMITTED', cellOpen: false }, 'WORKFLOW_SUBMITTED'],
  ['EXPLAIN', { workflow: 'RETURNED', anyNamed: true, itemNamed: true, cellOpen: false }, null],
  ['NO_BREAKDOWN', {}, null],
  ['NO_BREAKDOWN', { workflow: 'RETURNED', anyNamed: true }, 'LINE_LOCKED'],
  ['NO_BREAKDOWN', { breakdownOpen: false }, 'BREAKDOWN_LOCKED'],
  ['NO_BREAKDOWN', { viewer: coordinator }, 'WRONG_ROLE'],
  ['SUBMIT', {}, null],
  ['SUBMIT', { workflow: 'RETURNED', anyNamed: true }, null],
  ['SUBMIT', { workflow: 'NOT_STARTED' }, 'NOTHING_TO_SUBMIT'],
  ['SUBMIT', { workflow: 'SUBMITTED' }, 'WORKFLOW_SUBMITTED'],
  ['SUBMIT', { workflow: 'APPROVED' }, 'WORKFLOW_APPROVED'],
  ['SUBMIT', { viewer: coordinator }, 'WRONG_ROLE'],
  ['SUBMIT', { institutionId: 'MLSW' }, 'NOT_YOUR_INSTITUTION'],
  ['SUBMIT', { quarterState: 'CLOSED' }, 'QUARTER_CLOSED'],
  ['SUBMIT', { errors: 2, unexplainedWarnings: 1 }, 'HAS_ERRORS'],
  ['SUBMIT', { unexplainedWarnings: 1 }, 'WARNINGS_UNEXPLAINED'],
])('%s of a report with %j: %s', (action, fields, refusal) => {
  expect(refusalOf(action, report(fields))).toBe(refusal);
});

test.each<[ReportAction, Partial<ReportFacts>, string | null]>([
  ['RETURN', { workflow: 'SUBMITTED' }, null],
  ['RETURN', { workflow: 'SUBMITTED', quarterState: 'CLOSED' }, null],
  ['RETURN', { workflow: 'DRAFT' }, 'WORKFLOW_DRAFT'],
  ['RETURN', { workflow: 'APPROVED' }, 'WORKFLOW_APPROVED'],
  ['RETURN', { workflow: 'SUBMITTED', viewer: focalPoint }, 'WRONG_ROLE'],
  ['APPROVE', { workflow: 'SUBMITTED' }, null],
  ['APPROVE', { workflow: 'NOT_STARTED' }, 'WORKFLOW_NOT_STARTED'],
  ['APPROVE', { workflow: 'RETURNED' }, 'WORKFLOW_RETURNED'],
  ['APPROVE', { workflow: 'SUBMITTED', viewer: admin }, 'WRONG_ROLE'],
  ['APPROVE', { workflow: 'SUBMITTED', submittedBy: ['u2', 'u1'] }, 'OWN_SUBMISSION'],
  ['RETURN', { workflow: 'SUBMITTED', submittedBy: ['u2'] }, 'OWN_SUBMISSION'],
  ['REOPEN', { workflow: 'APPROVED' }, null],
  ['REOPEN', { workflow: 'SUBMITTED' }, 'WORKFLOW_SUBMITTED'],
  ['REOPEN', { workflow: 'APPROVED', submittedBy: ['u2'] }, 'OWN_SUBMISSION'],
])('%s by the coordinator of a report with %j: %s', (action, fields, refusal) => {
  expect(refusalOf(action, review(fields))).toBe(refusal);
});

const quarter = (fields: Partial<QuarterFacts>): QuarterFacts => ({
  viewer: coordinator,
  state: 'OPEN',
  begun: true,
  ended: true,
  ...fields,
});

test.each<[QuarterAction, Partial<QuarterFacts>, string | null]>([
  ['OPEN_QUARTER', { state: 'NOT_OPEN' }, null],
  ['OPEN_QUARTER', { state: 'NOT_OPEN', ended: false }, null],
  ['OPEN_QUARTER', { state: 'NOT_OPEN', ended: false, begun: false }, 'QUARTER_NOT_BEGUN'],
  ['OPEN_QUARTER', { state: 'OPEN' }, 'QUARTER_ALREADY_OPEN'],
  ['OPEN_QUARTER', { state: 'CLOSED' }, 'QUARTER_ALREADY_OPEN'],
  ['OPEN_QUARTER', { state: 'NOT_OPEN', viewer: focalPoint }, 'WRONG_ROLE'],
  ['CLOSE_QUARTER', { state: 'OPEN' }, null],
  ['CLOSE_QUARTER', { state: 'OPEN', ended: false }, 'QUARTER_NOT_ENDED'],
  ['CLOSE_QUARTER', { state: 'NOT_OPEN' }, 'QUARTER_NOT_OPEN'],
  ['CLOSE_QUARTER', { state: 'CLOSED' }, 'QUARTER_CLOSED'],
  ['CLOSE_QUARTER', { state: 'OPEN', viewer: admin }, 'WRONG_ROLE'],
  ['EXTEND_DEADLINE', { state: 'OPEN' }, null],
  ['EXTEND_DEADLINE', { state: 'CLOSED' }, null],
  ['EXTEND_DEADLINE', { state: 'NOT_OPEN' }, 'QUARTER_NOT_OPEN'],
  ['EXTEND_DEADLINE', { state: 'OPEN', viewer: donor }, 'WRONG_ROLE'],
])('%s of a quarter with %j: %s', (action, fields, refusal) => {
  expect(quarterRefusalOf(action, quarter(fields))).toBe(refusal);
});

test('a page is offered every action with its refusal', () => {
  expect(reportActions(report({ errors: 2 }))).toEqual([
    { action: 'ENTER', allowed: true, refusal: null, params: {} },
    { action: 'SUBMIT', allowed: false, refusal: 'HAS_ERRORS', params: { count: '2' } },
    { action: 'RETURN', allowed: false, refusal: 'WRONG_ROLE', params: {} },
    { action: 'APPROVE', allowed: false, refusal: 'WRONG_ROLE', params: {} },
    { action: 'REOPEN', allowed: false, refusal: 'WRONG_ROLE', params: {} },
  ]);
});

test('unexplained warnings are counted for the sentence', () => {
  expect(reportActions(report({ unexplainedWarnings: 3 }))[1]).toMatchObject({
    refusal: 'WARNINGS_UNEXPLAINED',
    params: { count: '3' },
  });
});

test('a returned report takes entries somewhere, a line only where it was named', () => {
  const returned = report({ workflow: 'RETURNED', anyNamed: true });
  expect(reportActions(returned)[0]).toMatchObject({ action: 'ENTER', allowed: true });
  expect(lineActions(returned).map(({ action, refusal }) => [action, refusal])).toEqual([
    ['ENTER', 'LINE_LOCKED'],
    ['EXPLAIN', 'LINE_LOCKED'],
    ['NO_BREAKDOWN', 'LINE_LOCKED'],
  ]);
  expect(activityActions(returned).map(({ action, refusal }) => [action, refusal])).toEqual([
    ['ENTER', 'LINE_LOCKED'],
  ]);
});

test('an open quarter offers closing and extending', () => {
  expect(quarterActions(quarter({})).map(({ action, allowed }) => [action, allowed])).toEqual([
    ['OPEN_QUARTER', false],
    ['CLOSE_QUARTER', true],
    ['EXTEND_DEADLINE', true],
  ]);
});
