import { say } from '../../../../schema/language/say';
import type { Language } from '../../../../schema/language/languages';
import { isExplained, type Finding } from '../../domain/checks';
import type { Check } from '../../generated/schema';
import type { ActivityView } from './activityView';
import type { LineView } from './lineView';
import type { ReportView } from './reportView';
import { breakdownTitle } from './titles';

/** What the checks found in a line, in words. */
export function checksOfLine(line: LineView): Check[] {
  const { language } = line.report.batch.ctx;
  const titleOf = (code: string) => breakdownTitle(line.indicator, code, language);
  return line.findings().map((finding) => ({
    ...inWords(finding, language, titleOf),
    lineId: line.id,
    activityReportId: null,
    explained: isExplained(finding, line.explanation),
  }));
}

/** What the checks found in an activity report, in words. */
export const checksOfActivity = ({ id, report, findings }: ActivityView): Check[] =>
  findings.map((finding) => ({
    ...inWords(finding, report.batch.ctx.language),
    lineId: null,
    activityReportId: id,
    explained: false,
  }));

/** Everything found in a report, line by line, then the activities. */
export async function checksOfReport({ id, batch }: ReportView): Promise<Check[]> {
  const lines = (await batch.lines()).get(id) ?? [];
  const activities = (await batch.activities()).get(id) ?? [];
  return [...lines.flatMap(checksOfLine), ...activities.flatMap(checksOfActivity)];
}

function inWords(
  { rule, severity, cell, params }: Finding,
  language: Language,
  titleOf: (breakdown: string) => string = String,
): Pick<Check, 'rule' | 'severity' | 'cell' | 'message'> {
  const { breakdown, ...rest } = params;
  const spoken = breakdown === undefined ? rest : { ...rest, breakdown: titleOf(breakdown) };
  return { rule, severity, cell, message: say(language, `CheckRule_${rule}`, spoken) };
}
