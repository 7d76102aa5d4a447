import { In } from 'typeorm';
import type { Context } from '../../context';
import { ReportLine } from '../../entities/reportLine';
import { DomainError } from '../../errors';
import type { EnterFormInput } from '../../generated/schema';
import { assertMay } from '../../permission';
import { enterValues } from './enterValues';
import { explainLine } from './explainLine';
import { readReport } from './reports.queries';
import type { ReportView } from './reportView';

const MOST_EXPLANATIONS = 1000;

/** Enters the cells and explanations of one report that a form brought: all of them or none. */
export async function enterForm(
  ctx: Context,
  { reportId, entries, explanations }: EnterFormInput,
): Promise<ReportView> {
  assertMay(ctx, 'Mutation.enterForm');
  if (explanations.length > MOST_EXPLANATIONS)
    throw new DomainError('INVALID_INPUT', 'Error_TOO_MANY_ENTRIES', {
      field: 'explanations',
      params: { limit: MOST_EXPLANATIONS },
    });
  await ctx.transaction(async (tx) => {
    await enterValues(tx, { reportId, entries });
    const lineIds = explanations.map(({ lineId }) => lineId);
    const lines = await tx.db.findBy(ReportLine, { reportId, id: In(lineIds) });
    const known = new Set(lines.map(({ id }) => id));
    const unknown = lineIds.findIndex((lineId) => !known.has(lineId));
    if (unknown !== -1)
      throw new DomainError('INVALID_INPUT', 'Error_UNKNOWN_LINE', {
        field: `explanations.${unknown}.lineId`,
      });
    for (const explanation of explanations) await explainLine(tx, explanation);
  });
  return readReport(ctx, reportId);
}
