import type { ThreadComment } from '../../../entities/threadComment';
import type { ActivityStatus } from '../../../reports/activityStatus';
import { once } from '../once';
import type { ReportBatch } from '../reportBatch';
import type { ReportView } from '../reportView';
import { readChangedActivities, readLineChanges, type LineChangeView, type Since } from './changes.queries';
import { readComments, readThreads } from './threads.queries';
import type { ThreadView } from './threadView';

type ById<T> = Promise<ReadonlyMap<string, T>>;

/** What a review looks at beside the content of reports that were read together; each part is read once for all. */
export interface ReviewBatch {
  /** By report. */
  threads: () => ById<ThreadView[]>;
  /** By conversation. */
  comments: () => ById<ThreadComment[]>;
  /** By report: the id of the step that returned or reopened it last. */
  lastReturns: () => ById<string>;
  /** By line: what was changed since the last return. */
  lineChanges: () => ById<LineChangeView>;
  /** By activity report: what it said at the last return, where it says something else now. */
  changedActivities: () => ById<ActivityStatus>;
}

/** Makes the parts of some reports; `reports` is asked when the first of them is read. */
export function reviewBatch(batch: ReportBatch, reports: () => readonly ReportView[]): ReviewBatch {
  const { db } = batch.ctx;
  const review: ReviewBatch = {
    threads: once(() => readThreads(db, reports())),
    comments: once(async () => {
      const threads = [...(await review.threads()).values()].flat();
      return readComments(
        db,
        threads.map(({ id }) => id),
      );
    }),
    lastReturns: once(async () => {
      const steps = [...(await batch.steps())];
      return new Map(
        steps.flatMap(([reportId, taken]) => {
          const last = taken.findLast(({ step }) => step === 'RETURN' || step === 'REOPEN');
          return last ? [[reportId, last.id] as const] : [];
        }),
      );
    }),
    lineChanges: once(async () =>
      readLineChanges(db, since(await batch.lines(), await review.lastReturns())),
    ),
    changedActivities: once(async () =>
      readChangedActivities(db, since(await batch.activities(), await review.lastReturns())),
    ),
  };
  return review;
}

/** Those of returned reports, each with the step that returned it. */
const since = <T>(
  parts: ReadonlyMap<string, readonly T[]>,
  returns: ReadonlyMap<string, string>,
): Since<T>[] =>
  [...returns].flatMap(([reportId, stepId]) => (parts.get(reportId) ?? []).map((item) => ({ item, stepId })));
