import type { Role } from './terms';

/**
 * NEVER; OWN: only about the own institution (a list then holds what is the own institution's or
 * national and approved); ALWAYS.
 */
export type Permission = 'NEVER' | 'OWN' | 'ALWAYS';
export type Caller = Role | 'ANONYMOUS';

/** A person signed in, as the rules see him or her. */
export interface Viewer {
  id: string;
  role: Role;
  /** The institution of a focal point; null for the other roles. */
  institutionId: string | null;
}

type Row = Record<Caller, Permission>;

const NOBODY: Row = {
  ANONYMOUS: 'NEVER',
  FOCAL_POINT: 'NEVER',
  COORDINATOR: 'NEVER',
  DONOR: 'NEVER',
  ADMIN: 'NEVER',
};
const SIGNED_IN: Row = {
  ANONYMOUS: 'NEVER',
  FOCAL_POINT: 'ALWAYS',
  COORDINATOR: 'ALWAYS',
  DONOR: 'ALWAYS',
  ADMIN: 'ALWAYS',
};
const EVERYBODY: Row = { ...SIGNED_IN, ANONYMOUS: 'ALWAYS' };
const ADMINISTRATION: Row = { ...NOBODY, ADMIN: 'ALWAYS' };
const COORDINATION: Row = { ...NOBODY, COORDINATOR: 'ALWAYS' };
const PLAN: Row = { ...COORDINATION, FOCAL_POINT: 'ALWAYS' };
const MONITORING: Row = { ...COORDINATION, FOCAL_POINT: 'OWN' };
const OUTBOX: Row = { ...COORDINATION, ADMIN: 'ALWAYS' };
const OWN_REPORT: Row = { ...NOBODY, FOCAL_POINT: 'OWN' };
const RELEASED: Row = { ...COORDINATION, DONOR: 'ALWAYS' };

/**
 * Who may do what: the only place where this is said. Every root field of schema/*.graphql has a
 * row; a test walks the schema and fails when one is missing.
 *
 * A focal point sees the plan, approved national figures and the own institution's reports, and
 * reports for that institution alone. The coordinator sees and reviews everything but enters
 * nothing: the coordinator's office reports through a focal point of its own. Donors see releases
 * only. Administrators see neither reports nor figures.
 */
export const PERMISSIONS = {
  'Query.application': EVERYBODY,
  'Query.viewer': EVERYBODY,
  'Query.users': ADMINISTRATION,
  'Query.settings': ADMINISTRATION,
  'Query.auditEvents': ADMINISTRATION,
  'Query.frameworks': PLAN,
  'Query.framework': PLAN,
  'Query.indicator': PLAN,
  'Query.institutions': { ...PLAN, ADMIN: 'ALWAYS' },
  'Query.quarters': MONITORING,
  'Query.calendar': MONITORING,
  'Query.reports': MONITORING,
  'Query.report': MONITORING,
  'Query.reportLine': MONITORING,
  'Query.overview': MONITORING,
  'Query.indicatorTrend': MONITORING,
  'Query.activityCompletion': MONITORING,
  'Query.releases': RELEASED,
  'Query.release': RELEASED,
  'Query.releaseDraft': COORDINATION,
  'Query.outbox': OUTBOX,
  'Query.reminderPreview': COORDINATION,
  'Mutation.signIn': EVERYBODY,
  'Mutation.signOut': SIGNED_IN,
  'Mutation.setLanguage': SIGNED_IN,
  'Mutation.changePassword': SIGNED_IN,
  'Mutation.createUser': ADMINISTRATION,
  'Mutation.changeUser': ADMINISTRATION,
  'Mutation.resetPassword': ADMINISTRATION,
  'Mutation.openQuarter': COORDINATION,
  'Mutation.closeQuarter': COORDINATION,
  'Mutation.extendDeadline': COORDINATION,
  'Mutation.enterValue': OWN_REPORT,
  'Mutation.enterValues': OWN_REPORT,
  'Mutation.setAsideValue': OWN_REPORT,
  'Mutation.enterForm': OWN_REPORT,
  'Mutation.explainLine': OWN_REPORT,
  'Mutation.setAsideNote': OWN_REPORT,
  'Mutation.recordActivityStatus': OWN_REPORT,
  'Mutation.setAsideActivity': OWN_REPORT,
  'Mutation.removeEvidence': OWN_REPORT,
  'Mutation.submitReport': OWN_REPORT,
  'Mutation.returnReport': COORDINATION,
  'Mutation.approveReport': COORDINATION,
  'Mutation.reopenReport': COORDINATION,
  'Mutation.approveReports': COORDINATION,
  'Mutation.startThread': MONITORING,
  'Mutation.answerThread': MONITORING,
  'Mutation.resolveThread': MONITORING,
  'Mutation.reopenThread': MONITORING,
  'Mutation.prepareRelease': COORDINATION,
  'Mutation.createRelease': COORDINATION,
  'Mutation.remindLate': COORDINATION,
  'Mutation.sendMailAgain': OUTBOX,
} as const satisfies Record<`${'Query' | 'Mutation'}.${string}`, Row>;

/** Every root field of the contract, for example `Mutation.enterValue`. */
export type Operation = keyof typeof PERMISSIONS;

/**
 * Whether a caller (null: nobody signed in) may call an operation, about `subject` when one is
 * given. Without a subject, OWN is enough: somebody in that role may call it at all.
 */
export function may(
  viewer: Viewer | null,
  operation: Operation,
  subject?: { institutionId: string | null },
): boolean {
  const permission = permissionOf(viewer, operation);
  if (permission !== 'OWN' || subject === undefined) return permission !== 'NEVER';
  return viewer !== null && isOwn(viewer, subject.institutionId);
}

/** The row's answer for this caller. */
export const permissionOf = (viewer: Viewer | null, operation: Operation): Permission =>
  PERMISSIONS[operation][viewer === null ? 'ANONYMOUS' : viewer.role];

const isOwn = (viewer: Viewer, institutionId: string | null): boolean =>
  institutionId !== null && viewer.institutionId === institutionId;

/** The plan is amended by the coordinator. There is no root field for it: plans are loaded by a command. */
export const mayAmendPlan = (viewer: Viewer | null): boolean => viewer?.role === 'COORDINATOR';

/**
 * Mails quote the review of reports, which administrators do not see: they see to whom, when and with what outcome, so
 * that they can mend the mail server, and the coordinator sees the text too.
 */
export const mayReadMailText = (viewer: Viewer | null): boolean => viewer?.role === 'COORDINATOR';
