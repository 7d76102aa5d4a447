import { recordAudit } from '../../audit';
import { requiredText } from '../../checkedText';
import type { Context, SignedIn } from '../../context';
import { deadlineOf } from '../../domain/deadline';
import { endOfDay } from '../../domain/quarter';
import { Extension } from '../../entities/extension';
import { Report } from '../../entities/report';
import type { ReportingQuarter } from '../../entities/reportingQuarter';
import { DomainError, notFound } from '../../errors';
import type { ExtendDeadlineInput } from '../../generated/schema';
import { newId } from '../../ids';
import { mailOfMovedDeadline } from '../../mail/mailOfMovedDeadline';
import { assertMay } from '../../permission';
import { grantedTo, readExtensions } from '../../reports/readExtensions';
import { assertQuarterAllowed } from './assertAllowed';
import { findQuarter } from './findQuarter';
import { quarterFacts } from './quarterFacts';
import type { QuarterView } from './quarterView';
import { readQuarter } from './quarters.queries';

const REASON = { field: 'reason', limit: 1000 };

/** Gives one institution a later deadline in one quarter, with a reason; it opens a closed quarter to it too. */
export async function extendDeadline(ctx: Context, input: ExtendDeadlineInput): Promise<QuarterView> {
  assertMay(ctx, 'Mutation.extendDeadline');
  const { quarter, institutionId } = input;
  const dueAt = endOfDay(input.dueOn);
  const reason = requiredText(input.reason, REASON);
  await ctx.transaction(async (tx) => {
    const row = await findQuarter(tx.db, quarter);
    assertQuarterAllowed('EXTEND_DEADLINE', quarterFacts(tx, row.quarter, row.state));
    if (!(await tx.db.existsBy(Report, { quarter, institutionId }))) throw notFound('institutionId');
    await assertLater(tx, row, { institutionId, dueAt });
    await tx.db.insert(Extension, {
      id: newId(),
      reportingQuarterId: row.id,
      institutionId,
      dueAt,
      reason,
      grantedById: tx.viewer.id,
      grantedAt: tx.now(),
    });
    await mailOfMovedDeadline(tx, { quarter, institutionId });
    const code = (await tx.plan()).institution.get(institutionId)?.code ?? institutionId;
    await recordAudit(tx, 'DEADLINE_EXTENDED', `${quarter} ${code}`, `due ${dueAt.toISOString()}: ${reason}`);
  });
  return readQuarter(ctx, quarter);
}

async function assertLater(
  tx: SignedIn,
  row: ReportingQuarter,
  { institutionId, dueAt }: { institutionId: string; dueAt: Date },
): Promise<void> {
  const granted = grantedTo(await readExtensions(tx.db, [row.id]), {
    reportingQuarterId: row.id,
    institutionId,
  });
  if (dueAt <= deadlineOf(row.dueAt, granted, null))
    throw new DomainError('INVALID_INPUT', 'Error_DUE_NOT_LATER', { field: 'dueOn' });
}
