import { errorsAmong, unexplainedAmong } from '../../domain/checks';
import type { ReportFacts } from '../../domain/viewerActions';
import { judgedContent } from './judgedContent';
import type { ReportView } from './reportView';

/** How many errors and unexplained warnings hold a report up, and whether its last return named items. */
export async function contentFacts(
  report: ReportView,
): Promise<Pick<ReportFacts, 'errors' | 'unexplainedWarnings' | 'anyNamed'>> {
  const { lines, activities, anyNamed } = await judgedContent(report);
  const found = [
    ...lines.flatMap((line) => line.findings()),
    ...activities.flatMap(({ findings }) => findings),
  ];
  const unexplained = lines.flatMap((line) => unexplainedAmong(line.findings(), line.explanation));
  return { errors: errorsAmong(found).length, unexplainedWarnings: unexplained.length, anyNamed };
}
