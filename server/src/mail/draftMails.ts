import type { Context } from '../context';
import { addCompleteness } from '../domain/completeness';
import { onceKey, type MailKind } from '../domain/mail';
import type { User } from '../entities/user';
import { localised } from '../localised';
import type { Plan } from '../plan/plan';
import { required } from '../plan/planRows';
import { readCompleteness } from '../reports/readCompleteness';
import type { ReportHead } from '../reports/reportHead';
import { composeMail, type ComposedMail } from './composeMail';
import { readFocalPoints } from './focalPoints.queries';

/** Something that the focal points of a report's institution are told. */
export interface Occasion {
  kind: MailKind;
  report: Pick<ReportHead, 'id' | 'quarter' | 'institutionId' | 'frameworkId' | 'dueAt'>;
  /** Tells it from the next occasion of the kind: a day, or the id of a step. */
  slot: string;
  comment?: string | null;
  /** How many lines and activities a return names. */
  toMend?: number;
  /** After this it is no longer worth sending; null: always. */
  expiresAt?: Date | null;
}

/** A mail as it would be written. */
export interface MailDraft extends ComposedMail {
  onceKey: string;
  occasion: Occasion;
  recipient: User;
}

type Reading = Pick<Context, 'db' | 'plan' | 'settings'>;

/** Writes out the mails of some occasions, one for each focal point who can get mail, in three statements. */
export async function draftMails(ctx: Reading, occasions: readonly Occasion[]): Promise<MailDraft[]> {
  if (occasions.length === 0) return [];
  const plan = await ctx.plan();
  const reports = occasions.map(({ report }) => report);
  const focalPoints = await readFocalPoints(
    ctx.db,
    reports.map(({ institutionId }) => institutionId),
  );
  if (focalPoints.size === 0) return [];
  const lines = await readCompleteness(ctx.db, [...new Set(reports.map(({ id }) => id))]);
  return occasions.flatMap((occasion) =>
    (focalPoints.get(occasion.report.institutionId) ?? []).map((recipient) => ({
      onceKey: onceKey({ ...occasion, reportId: occasion.report.id, userId: recipient.id }),
      occasion,
      recipient,
      ...composeMail(recipient.language, {
        kind: occasion.kind,
        recipient: recipient.name,
        ...titlesOf(plan, occasion, recipient),
        quarter: occasion.report.quarter,
        dueAt: occasion.report.dueAt,
        lines: lines.get(occasion.report.id) ?? addCompleteness([]),
        toMend: occasion.toMend ?? 0,
        comment: occasion.comment ?? null,
        link: `${ctx.settings.mail.origin}/reports/${occasion.report.id}`,
        demonstration: ctx.settings.demonstration,
      }),
    })),
  );
}

const titlesOf = (plan: Plan, { report }: Occasion, { language }: User) => ({
  institution: localised(required(plan.institution, report.institutionId), 'name', language),
  framework: localised(required(plan.framework, report.frameworkId), 'title', language),
});
