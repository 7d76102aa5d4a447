import { LessThan } from 'typeorm';
import { recordAudit } from '../../server/src/audit';
import type { Context } from '../../server/src/context';
import {
  dayInBelgrade,
  endOfQuarter,
  previousQuarter,
  quarterOfDay,
  quartersBetween,
  startOfQuarter,
  type Quarter,
} from '../../server/src/domain/quarter';
import { AuditEvent } from '../../server/src/entities/auditEvent';
import { MailMessage } from '../../server/src/entities/mailMessage';
import { ReportingQuarter } from '../../server/src/entities/reportingQuarter';
import { takeAccountTurn } from '../../server/src/features/accounts/accountTurn';
import { DEMONSTRATION_SEEDED } from '../../server/src/features/accounts/demonstrationAccounts';
import type { Plan } from '../../server/src/plan/plan';
import { seedPlan } from '../seed';
import { readActivityPlan } from './activityPlan';
import { actAs, engageCast, PLANNER } from './cast';
import { openDiary } from './diary';
import { openInvention } from './invention';
import { daysAfter, minutesAfter, morningAfter } from './moments';
import { noteQuarter } from './noteQuarter';
import { noteRelease } from './noteRelease';

/** When a plan is adopted that the demonstration has to load itself. */
const ADOPTED = new Date('2014-12-15T10:00:00.000Z');

/** What seeding tells while it runs, and where it begins when not with the plan. */
export interface SeedingChoice {
  tell?: (line: string) => void;
  from?: Quarter;
}

/**
 * Fills the database with the plan, when there is none yet, and with invented reports of every institution: from the
 * first quarter of the plan to the last one that is over by the context's clock; that one is under review. Everything
 * goes through the use cases, in the order of time and in one transaction: a half-seeded database cannot arise.
 * False when the database was seeded before: then nothing changes. Throws outside demonstration mode and in a
 * database with reports that are not invented.
 */
export async function seedDemonstration(ctx: Context, choice: SeedingChoice = {}): Promise<boolean> {
  if (!ctx.settings.demonstration)
    throw new Error('Invented reports are made in demonstration mode only: set DEMONSTRATION=true.');
  return ctx.transaction(async (tx) => {
    await takeAccountTurn(tx);
    if (await tx.db.existsBy(AuditEvent, { action: DEMONSTRATION_SEEDED })) return false;
    if (await tx.db.exists(ReportingQuarter))
      throw new Error(
        'The database holds reports that are not of the demonstration: set DEMONSTRATION=false.',
      );
    const plan = await planFor(tx);
    await play({ ...tx, plan: () => Promise.resolve(plan) }, plan, choice);
    return true;
  });
}

/** The plan; a new one is adopted before its first quarter. */
async function planFor(tx: Context): Promise<Plan> {
  const { frameworks } = await tx.plan();
  if (frameworks.length === 0) await seedPlan(actAs(tx, PLANNER, ADOPTED));
  return tx.plan();
}

async function play(tx: Context, plan: Plan, { tell = () => undefined, from }: SeedingChoice): Promise<void> {
  const end = tx.now();
  const quarters = quartersUpTo(plan, end).filter((quarter) => !from || quarter >= from);
  const [underReview, latestApproved] = [...quarters].reverse();
  const [first] = quarters;
  if (!first || !underReview)
    throw new Error(`The plan has no quarter that was over on ${dayInBelgrade(end)}.`);
  tell(`Inventing the reports of ${first} to ${underReview}; this is done once ...`);
  const cast = await engageCast(tx, plan, minutesAfter(startOfQuarter(first), 30 * 60));
  const diary = openDiary(end);
  const invention = openInvention(plan);
  const stage = { tx, plan, cast, diary, invention, activities: readActivityPlan(), underReview };
  for (const quarter of quarters) {
    noteQuarter(stage, quarter);
    diary.note(daysAfter(morningAfter(quarter), 30), () => Promise.resolve(tell(`  ${quarter}`)));
  }
  if (latestApproved) noteRelease(stage, latestApproved);
  await diary.live();
  // Mails of years would fill the outbox: what is kept is about the quarter under review.
  await tx.db.delete(MailMessage, { createdAt: LessThan(endOfQuarter(underReview)) });
  await recordAudit(tx, DEMONSTRATION_SEEDED, `${first} to ${underReview}`);
}

/** All quarters of any framework that are over. */
function quartersUpTo({ frameworks }: Plan, now: Date): Quarter[] {
  const last = previousQuarter(quarterOfDay(dayInBelgrade(now)));
  const planned = frameworks.flatMap(({ startQuarter, endQuarter }) =>
    quartersBetween(startQuarter, endQuarter < last ? endQuarter : last),
  );
  return [...new Set(planned)].sort();
}
