import type { SignedIn } from '../../../context';
import { ActivityReport } from '../../../entities/activityReport';
import type { Evidence } from '../../../entities/evidence';
import { Report } from '../../../entities/report';
import { ReportLine } from '../../../entities/reportLine';

/** What a file belongs to, in codes that stay true: `2019-Q3 KP I1.1.1a`. */
export async function evidenceSubject(
  tx: SignedIn,
  { reportId, lineId, activityReportId }: Pick<Evidence, 'reportId' | 'lineId' | 'activityReportId'>,
): Promise<string> {
  const { institution, indicator, activity } = await tx.plan();
  const report = await tx.db.findOneBy(Report, { id: reportId });
  const line = lineId === null ? null : await tx.db.findOneBy(ReportLine, { id: lineId });
  const status =
    activityReportId === null ? null : await tx.db.findOneBy(ActivityReport, { id: activityReportId });
  const item = indicator.get(line?.indicatorId ?? '') ?? activity.get(status?.activityId ?? '');
  return [report?.quarter, institution.get(report?.institutionId ?? '')?.code, item?.code].join(' ');
}
