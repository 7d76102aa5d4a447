import type { TFunction } from 'i18next';

/** The actions that have words; the server may know more. */
const ACTIONS = [
  'USER_CREATED',
  'USER_CHANGED',
  'PASSWORD_RESET',
  'PASSWORD_CHANGED',
  'PLAN_LOADED',
  'QUARTER_OPENED',
  'QUARTER_CLOSED',
  'DEADLINE_EXTENDED',
  'EVIDENCE_ADDED',
  'EVIDENCE_REMOVED',
  'RELEASE_CREATED',
  'REMINDERS_WRITTEN',
  'MAIL_SENT_AGAIN',
  'DEMONSTRATION_SEEDED',
] as const;

/** An action of the audit trail in words; an unknown one stays the code that it is. */
export function auditActionWord(t: TFunction<'accounts'>, action: string): string {
  const known = ACTIONS.find((each) => each === action);
  return known ? t(`did_${known}`) : action;
}
