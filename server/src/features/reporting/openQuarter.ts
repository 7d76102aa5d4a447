import { recordAudit } from '../../audit';
import type { Context, SignedIn } from '../../context';
import {
  dueInstant,
  endOfDay,
  endOfQuarter,
  isQuarter,
  isYearInReach,
  yearOf,
  type Quarter,
} from '../../domain/quarter';
import { ReportingQuarter } from '../../entities/reportingQuarter';
import { DomainError } from '../../errors';
import type { OpenQuarterInput } from '../../generated/schema';
import { newId } from '../../ids';
import { mailOfOpening } from '../../mail/mailOfOpening';
import { assertMay } from '../../permission';
import { isTaken } from '../../isTaken';
import { assertQuarterAllowed } from './assertAllowed';
import { createReports } from './createReports';
import { expectedReports } from './expectedReports';
import { forgetApplied } from './forgetApplied';
import { quarterFacts } from './quarterFacts';
import type { QuarterView } from './quarterView';
import { readQuarter } from './quarters.queries';

/**
 * Opens a quarter: one report per institution and framework, with its lines and activities. Opening it twice, also
 * at the same moment, changes nothing. It can be opened from its first day on.
 */
export async function openQuarter(ctx: Context, input: OpenQuarterInput): Promise<QuarterView> {
  assertMay(ctx, 'Mutation.openQuarter');
  const { quarter, dueOn } = input;
  if (!isQuarter(quarter) || !isYearInReach(yearOf(quarter))) throw wrong('Error_UNKNOWN_QUARTER', 'quarter');
  const dueAt = isGiven(dueOn) ? endOfDay(dueOn) : dueInstant(quarter);
  try {
    await ctx.transaction((tx) => openOnce(tx, quarter, dueAt));
  } catch (error) {
    // Somebody else opened it at the same moment: then it is open, as it should be.
    if (!isTaken(error)) throw error;
  }
  return readQuarter(ctx, quarter);
}

async function openOnce(tx: SignedIn, quarter: Quarter, dueAt: Date): Promise<void> {
  if (await tx.db.existsBy(ReportingQuarter, { quarter })) return;
  const expected = expectedReports(await tx.plan(), quarter);
  if (expected.length === 0) throw wrong('Error_QUARTER_OUTSIDE_FRAMEWORK', 'quarter');
  assertQuarterAllowed('OPEN_QUARTER', quarterFacts(tx, quarter, 'NOT_OPEN'));
  if (dueAt <= endOfQuarter(quarter)) throw wrong('Error_DUE_BEFORE_QUARTER_END', 'dueOn');
  const id = newId();
  await tx.db.insert(ReportingQuarter, {
    id,
    quarter,
    state: 'OPEN',
    dueAt,
    openedAt: tx.now(),
    closedAt: null,
    version: 1,
  });
  await createReports(tx, { id, quarter }, expected);
  await forgetApplied(tx);
  await mailOfOpening(tx, quarter);
  await recordAudit(tx, 'QUARTER_OPENED', quarter, `due ${dueAt.toISOString()}, reports ${expected.length}`);
}

const isGiven = (day: string | null | undefined): day is string => day !== null && day !== undefined;

const wrong = (sentence: ConstructorParameters<typeof DomainError>[1], field: string): DomainError =>
  new DomainError('INVALID_INPUT', sentence, { field });
