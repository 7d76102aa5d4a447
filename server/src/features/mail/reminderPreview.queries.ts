import type { Context } from '../../context';
import type { Quarter } from '../../domain/quarter';
import { draftMails } from '../../mail/draftMails';
import { notWritten } from '../../mail/writeMails';
import { required } from '../../plan/planRows';
import { assertMay } from '../../permission';
import { readLateReports } from './lateReports.queries';

/** The reminders that would be written now, each as its recipient would read it. Writes nothing. */
export async function reminderPreview(ctx: Context, asked: { framework: string; quarter?: Quarter | null }) {
  assertMay(ctx, 'Query.reminderPreview');
  const { institution } = await ctx.plan();
  const { occasions, unreachable } = await readLateReports(ctx, { ...asked, field: 'framework' });
  const drafts = await draftMails(ctx, occasions);
  const fresh = new Set(await notWritten(ctx, drafts));
  return {
    mails: drafts.map((draft) => ({
      reportId: draft.occasion.report.id,
      institution: required(institution, draft.occasion.report.institutionId),
      recipient: draft.recipient.name,
      address: draft.recipient.email,
      language: draft.recipient.language,
      subject: draft.subject,
      text: draft.text,
      sentToday: !fresh.has(draft),
    })),
    unreachable,
    sends: ctx.settings.mail.sends,
  };
}
