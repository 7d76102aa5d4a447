import type { Context } from '../../server/src/context';
import type { LineView } from '../../server/src/features/reporting/lineView';
import { findReport } from '../../server/src/features/reporting/reports.queries';
import type { ReportView } from '../../server/src/features/reporting/reportView';
import type { Scene } from './stage';

/** The report as it stands, for the person who works on it. */
export async function readReport(ctx: Context, { report }: Scene): Promise<ReportView> {
  const view = await findReport(ctx, report.id);
  if (!view) throw new Error(`The report ${report.id} is not there.`);
  return view;
}

/** Its lines with what they hold. */
export const readLines = async (ctx: Context, scene: Scene): Promise<LineView[]> => {
  const { id, batch } = await readReport(ctx, scene);
  return (await batch.lines()).get(id) ?? [];
};
