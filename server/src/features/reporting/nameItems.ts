import { In } from 'typeorm';
import type { SignedIn } from '../../context';
import { ActivityReport } from '../../entities/activityReport';
import { ReportLine } from '../../entities/reportLine';
import { ReturnedCell } from '../../entities/returnedCell';
import type { NamedItem } from './checkItems';

/** Marks the lines and activities that a return names, and takes the marks of earlier returns away. */
export async function nameItems(
  { db }: Pick<SignedIn, 'db'>,
  reportId: string,
  items: readonly NamedItem[],
): Promise<void> {
  const unnamed = { named: false, returnComment: null };
  const lines = await db.find(ReportLine, { select: { id: true }, where: { reportId, named: true } });
  await db.update(ReturnedCell, { lineId: In(lines.map(({ id }) => id)), open: true }, { open: false });
  await db.update(ReportLine, { reportId, named: true }, unnamed);
  await db.update(ActivityReport, { reportId, named: true }, unnamed);
  for (const { itemId, comment } of items) {
    const named = { named: true, returnComment: comment };
    await db.update(ReportLine, { id: itemId, reportId }, named);
    await db.update(ActivityReport, { id: itemId, reportId }, named);
  }
}
