import { isJudged } from '../../domain/workflow';
import type { ActivityView } from './activityView';
import type { LineView } from './lineView';
import type { ReportView } from './reportView';

/** The part of a report's content that decides whether it can be submitted. */
export interface JudgedContent {
  lines: LineView[];
  activities: ActivityView[];
  /** The last return named lines or activities. */
  anyNamed: boolean;
}

/** Reads the lines and activities that are judged at submitting: those that are not locked. */
export async function judgedContent({ id, workflow, batch }: ReportView): Promise<JudgedContent> {
  const anyNamed = (await batch.named()).has(id);
  const judged = ({ named }: { named: boolean }) => isJudged(workflow, named, anyNamed);
  return {
    lines: ((await batch.lines()).get(id) ?? []).filter(judged),
    activities: ((await batch.activities()).get(id) ?? []).filter(judged),
    anyNamed,
  };
}
