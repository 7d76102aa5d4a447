import type { Language } from '../../../schema/language/languages';
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
import { readCoordinators, readFocalPoints } from './focalPoints.queries';

/** What is to be mended in a report. */
export interface ToMend {
  /** How many lines and activities; 0: the whole report is open. */
  items: number;
  places: readonly { titleOf: (language: Language) => string; comment: string | null }[];
}

/** Something that the focal points of a report's institution are told. */
export interface Occasion {
  kind: MailKind;
  report: Pick<ReportHead, 'id' | 'quarter' | 'institutionId' | 'frameworkId' | 'dueAt'>;
  /** Tells it from the next occasion of the kind: a day, or the id of a step. */
  slot: string;
  comment?: string | null;
  /** What a return names. */
  toMend?: ToMend;
  /** Whom it is for; left out: the focal points of the report's institution. */
  to?: 'COORDINATORS';
  /** Of those, these persons alone; left out: all. */
  only?: ReadonlySet<string>;
  /** When it is sent at the earliest; left out: at once. */
  sendAt?: Date;
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

/** Writes out the mails of some occasions, one for each person concerned who can get mail, in at most four statements. */
export async function draftMails(ctx: Reading, occasions: readonly Occasion[]): Promise<MailDraft[]> {
  if (occasions.length === 0) return [];
  const plan = await ctx.plan();
  const reports = occasions.map(({ report }) => report);
  const focalPoints = await readFocalPoints(
    ctx.db,
    reports.map(({ institutionId }) => institutionId),
  );
  const coordinators = occasions.some(({ to }) => to === 'COORDINATORS')
    ? await readCoordinators(ctx.db)
    : [];
  if (focalPoints.size === 0 && coordinators.length === 0) return [];
  const lines = await readCompleteness(ctx.db, [...new Set(reports.map(({ id }) => id))]);
  return occasions.flatMap((occasion) =>
    recipientsOf(occasion, { focalPoints, coordinators }).map((recipient) => ({
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
        toMend: occasion.toMend?.items ?? 0,
        places: (occasion.toMend?.places ?? []).map(({ titleOf, comment: said }) => ({
          title: titleOf(recipient.language),
          comment: said,
        })),
        comment: occasion.comment ?? null,
        link: `${ctx.settings.mail.origin}/reports/${occasion.report.id}`,
        demonstration: ctx.settings.demonstration,
      }),
    })),
  );
}

function recipientsOf(
  { to, only, report }: Occasion,
  { focalPoints, coordinators }: { focalPoints: ReadonlyMap<string, User[]>; coordinators: User[] },
): User[] {
  const all = to === 'COORDINATORS' ? coordinators : (focalPoints.get(report.institutionId) ?? []);
  return only ? all.filter(({ id }) => only.has(id)) : all;
}

const titlesOf = (plan: Plan, { report }: Occasion, { language }: User) => ({
  institution: localised(required(plan.institution, report.institutionId), 'name', language),
  framework: localised(required(plan.framework, report.frameworkId), 'title', language),
});
