import type { Language } from '../../../../schema/language/languages';
import { isExplained, type Finding } from '../../domain/checks';
import { sumFound } from '../../domain/finding';
import type { Check } from '../../generated/schema';
import type { PlanIndicator } from '../../plan/plan';
import { checkMessage } from '../../reports/checkMessage';
import type { ActivityView } from './activityView';
import type { LineView } from './lineView';
import type { ReportView } from './reportView';

interface Content {
  lines: readonly LineView[];
  activities: readonly ActivityView[];
}

/** What the checks found in a line, in words. */
export function checksOfLine(line: LineView): Check[] {
  const { language } = line.report.batch.ctx;
  return line.findings().map((finding) => ({
    ...inWords(finding, language, line.indicator),
    lineId: line.id,
    activityReportId: null,
    explained: isExplained(finding, line.explanation),
  }));
}

/** What the checks found in an activity report, in words. */
export const checksOfActivity = ({ id, report, findings }: ActivityView): Check[] =>
  findings.map((finding) => ({
    ...inWords(finding, report.batch.ctx.language, null),
    lineId: null,
    activityReportId: id,
    explained: false,
  }));

/** Everything found in a report, line by line, then the activities. */
export async function checksOfReport({ id, batch }: ReportView): Promise<Check[]> {
  const lines = (await batch.lines()).get(id) ?? [];
  const activities = (await batch.activities()).get(id) ?? [];
  return checksOfContent({ lines, activities });
}

/** Everything found in some lines and activities. */
export const checksOfContent = ({ lines, activities }: Content): Check[] => [
  ...lines.flatMap(checksOfLine),
  ...activities.flatMap(checksOfActivity),
];

const inWords = (
  finding: Finding,
  language: Language,
  indicator: PlanIndicator | null,
): Pick<Check, 'rule' | 'severity' | 'cell' | 'breakdownId' | 'sum' | 'message'> => ({
  rule: finding.rule,
  severity: finding.severity,
  cell: finding.cell,
  breakdownId: indicator?.breakdowns.find(({ code }) => code === finding.params.breakdown)?.id ?? null,
  sum: sumFound(finding),
  message: checkMessage(finding, language, indicator),
});
