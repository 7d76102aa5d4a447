import type { Context } from '../../context';
import { mayReadMailText } from '../../domain/access';
import { mailAgainRefusal } from '../../domain/mailAttempt';
import type { MailMessage } from '../../entities/mailMessage';
import type { Plan, PlanInstitution } from '../../plan/plan';
import { required } from '../../plan/planRows';

/** A mail of the outbox as a viewer may see it. */
export interface MailView extends Omit<MailMessage, 'text' | 'institution' | 'user' | 'report'> {
  institution: PlanInstitution;
  text: string | null;
  maySendAgain: boolean;
}

export const viewMail = (
  { viewer, settings, now }: Pick<Context, 'viewer' | 'settings' | 'now'>,
  plan: Plan,
  mail: MailMessage,
): MailView => ({
  ...mail,
  institution: required(plan.institution, mail.institutionId),
  text: mayReadMailText(viewer) ? mail.text : null,
  maySendAgain: mailAgainRefusal({ ...mail, sends: settings.mail.sends, now: now() }) === null,
});
