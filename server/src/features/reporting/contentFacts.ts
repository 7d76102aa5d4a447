import { errorsAmong, unexplainedAmong } from '../../domain/checks';
import type { ReportFacts } from '../../domain/viewerActions';
import type { ReportView } from './reportView';

/** How many errors and unexplained warnings a report has, and whether its last return named items. */
export async function contentFacts({
  id,
  batch,
}: ReportView): Promise<Pick<ReportFacts, 'errors' | 'unexplainedWarnings' | 'anyNamed'>> {
  const lines = (await batch.lines()).get(id) ?? [];
  const activities = (await batch.activities()).get(id) ?? [];
  const found = [
    ...lines.flatMap((line) => line.findings()),
    ...activities.flatMap(({ findings }) => findings),
  ];
  const unexplained = lines.flatMap((line) => unexplainedAmong(line.findings(), line.explanation));
  return {
    errors: errorsAmong(found).length,
    unexplainedWarnings: unexplained.length,
    anyNamed: (await batch.named()).has(id),
  };
}
