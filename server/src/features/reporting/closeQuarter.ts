import { recordAudit } from '../../audit';
import type { Context } from '../../context';
import { ReportingQuarter } from '../../entities/reportingQuarter';
import type { CloseQuarterInput } from '../../generated/schema';
import { assertMay } from '../../permission';
import { guardedUpdate } from '../../transaction';
import { assertQuarterAllowed } from './assertAllowed';
import { findQuarter } from './findQuarter';
import { forgetApplied } from './forgetApplied';
import { quarterFacts } from './quarterFacts';
import type { QuarterView } from './quarterView';
import { readQuarter } from './quarters.queries';

/** Closes a quarter: from now on entries need an extension or a reopened report. Closing it twice changes nothing. */
export async function closeQuarter(ctx: Context, { quarter }: CloseQuarterInput): Promise<QuarterView> {
  assertMay(ctx, 'Mutation.closeQuarter');
  await ctx.transaction(async (tx) => {
    const row = await findQuarter(tx.db, quarter);
    if (row.state === 'CLOSED') return;
    assertQuarterAllowed('CLOSE_QUARTER', quarterFacts(tx, row.quarter, row.state));
    const closed = await guardedUpdate(tx.db, ReportingQuarter, row, { state: 'CLOSED', closedAt: tx.now() });
    if (!closed) return;
    await forgetApplied(tx);
    await recordAudit(tx, 'QUARTER_CLOSED', quarter);
  });
  return readQuarter(ctx, quarter);
}
