import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema } from 'graphql';
import {
  may,
  mayAmendPlan,
  mayReadMailText,
  PERMISSIONS,
  permissionOf,
  type Caller,
  type Operation,
  type Viewer,
} from '../../../server/src/domain/access';

const folder = join(__dirname, '../../../schema');
const contract = buildSchema(
  readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n'),
);

const CALLERS: Record<Caller, Viewer | null> = {
  ANONYMOUS: null,
  FOCAL_POINT: { id: 'u1', role: 'FOCAL_POINT', institutionId: 'KP' },
  COORDINATOR: { id: 'u2', role: 'COORDINATOR', institutionId: null },
  DONOR: { id: 'u3', role: 'DONOR', institutionId: null },
  ADMIN: { id: 'u4', role: 'ADMIN', institutionId: null },
};
const callers = Object.keys(CALLERS) as Caller[];
const operations = Object.keys(PERMISSIONS) as Operation[];

/** Written again by hand: who may call what at all. A change of the table has to be made twice. */
const ALLOWED: Record<Caller, string[]> = {
  ANONYMOUS: ['Query.application', 'Query.viewer', 'Mutation.signIn'],
  FOCAL_POINT: [
    'Query.application',
    'Query.viewer',
    'Query.frameworks',
    'Query.framework',
    'Query.indicator',
    'Query.institutions',
    'Query.quarters',
    'Query.calendar',
    'Query.reports',
    'Query.report',
    'Query.reportLine',
    'Query.overview',
    'Query.indicatorTrend',
    'Query.activityCompletion',
    'Mutation.signIn',
    'Mutation.signOut',
    'Mutation.setLanguage',
    'Mutation.changePassword',
    'Mutation.enterValue',
    'Mutation.enterValues',
    'Mutation.enterForm',
    'Mutation.setAsideValue',
    'Mutation.explainLine',
    'Mutation.setAsideNote',
    'Mutation.recordActivityStatus',
    'Mutation.setAsideActivity',
    'Mutation.removeEvidence',
    'Mutation.submitReport',
    'Mutation.startThread',
    'Mutation.answerThread',
    'Mutation.resolveThread',
    'Mutation.reopenThread',
  ],
  COORDINATOR: [
    'Query.application',
    'Query.viewer',
    'Query.frameworks',
    'Query.framework',
    'Query.indicator',
    'Query.institutions',
    'Query.quarters',
    'Query.calendar',
    'Query.reports',
    'Query.report',
    'Query.reportLine',
    'Query.overview',
    'Query.indicatorTrend',
    'Query.activityCompletion',
    'Query.releases',
    'Query.release',
    'Query.releaseDraft',
    'Query.outbox',
    'Query.reminderPreview',
    'Mutation.signIn',
    'Mutation.signOut',
    'Mutation.setLanguage',
    'Mutation.changePassword',
    'Mutation.openQuarter',
    'Mutation.closeQuarter',
    'Mutation.extendDeadline',
    'Mutation.returnReport',
    'Mutation.approveReport',
    'Mutation.approveReports',
    'Mutation.startThread',
    'Mutation.answerThread',
    'Mutation.resolveThread',
    'Mutation.reopenThread',
    'Mutation.reopenReport',
    'Mutation.prepareRelease',
    'Mutation.createRelease',
    'Mutation.remindLate',
    'Mutation.sendMailAgain',
  ],
  DONOR: [
    'Query.application',
    'Query.viewer',
    'Query.releases',
    'Query.release',
    'Mutation.signIn',
    'Mutation.signOut',
    'Mutation.setLanguage',
    'Mutation.changePassword',
  ],
  ADMIN: [
    'Query.application',
    'Query.viewer',
    'Query.users',
    'Query.settings',
    'Query.auditEvents',
    'Query.institutions',
    'Query.outbox',
    'Mutation.sendMailAgain',
    'Mutation.signIn',
    'Mutation.signOut',
    'Mutation.setLanguage',
    'Mutation.changePassword',
    'Mutation.createUser',
    'Mutation.changeUser',
    'Mutation.resetPassword',
  ],
};

/** What a focal point may do for the own institution only. */
const OWN_ONLY = [
  'Query.quarters',
  'Query.calendar',
  'Query.reports',
  'Query.report',
  'Query.reportLine',
  'Query.overview',
  'Query.indicatorTrend',
  'Query.activityCompletion',
  'Mutation.enterValue',
  'Mutation.enterValues',
  'Mutation.enterForm',
  'Mutation.setAsideValue',
  'Mutation.explainLine',
  'Mutation.setAsideNote',
  'Mutation.recordActivityStatus',
  'Mutation.setAsideActivity',
  'Mutation.removeEvidence',
  'Mutation.submitReport',
  'Mutation.startThread',
  'Mutation.answerThread',
  'Mutation.resolveThread',
  'Mutation.reopenThread',
];

test('every query and mutation of the contract has its row, and no row is left over', () => {
  const types = [contract.getQueryType(), contract.getMutationType()];
  const fields = types.flatMap((type) =>
    Object.keys(type?.getFields() ?? {}).map((field) => `${type?.name}.${field}`),
  );
  expect([...operations].toSorted()).toEqual(fields.toSorted());
});

test.each(callers.flatMap((caller) => operations.map((operation) => [caller, operation] as const)))(
  '%s and %s: own, foreign and no institution',
  (caller, operation) => {
    const viewer = CALLERS[caller];
    const allowed = ALLOWED[caller].includes(operation);
    const ownOnly = caller === 'FOCAL_POINT' && OWN_ONLY.includes(operation);
    expect({
      atAll: may(viewer, operation),
      own: may(viewer, operation, { institutionId: 'KP' }),
      foreign: may(viewer, operation, { institutionId: 'MLSW' }),
      nobodys: may(viewer, operation, { institutionId: null }),
    }).toEqual({ atAll: allowed, own: allowed, foreign: allowed && !ownOnly, nobodys: allowed && !ownOnly });
  },
);

test('a focal point whose account lacks its institution owns nothing', () => {
  const lost: Viewer = { id: 'u9', role: 'FOCAL_POINT', institutionId: null };
  expect(may(lost, 'Mutation.enterValue', { institutionId: null })).toBe(false);
  expect(may(lost, 'Mutation.enterValue', { institutionId: 'KP' })).toBe(false);
});

test('what is seen in the own scope only can be told from what is seen whole', () => {
  expect(permissionOf(CALLERS.FOCAL_POINT, 'Query.overview')).toBe('OWN');
  expect(permissionOf(CALLERS.COORDINATOR, 'Query.overview')).toBe('ALWAYS');
  expect(permissionOf(null, 'Query.overview')).toBe('NEVER');
});

test.each(callers)('%s amends the plan only as coordinator', (caller) => {
  expect(mayAmendPlan(CALLERS[caller])).toBe(caller === 'COORDINATOR');
});

test.each(callers)('%s reads the text of mails only as coordinator', (caller) => {
  expect(mayReadMailText(CALLERS[caller])).toBe(caller === 'COORDINATOR');
});
