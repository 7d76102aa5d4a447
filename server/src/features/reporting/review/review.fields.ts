import type { Resolvers } from '../../../generated/schema';
import { cellTitle } from '../../../reports/cellTitle';
import { nameOf } from '../names.queries';
import { flagsOf, openThreadsOf } from './reportFlags';

/** How the fields are found that a review adds to a report, its lines and activities. */
export const reviewedFields = {
  Report: {
    threads: async ({ id, batch }) => (await batch.review.threads()).get(id) ?? [],
    openThreads: (report) => openThreadsOf(report),
    flags: flagsOf,
  },
  ReportLine: {
    openThreads: ({ id, report }) => openThreadsOf(report, id),
    changedSinceReturn: async ({ id, report }) => (await report.batch.review.lineChanges()).get(id) ?? null,
  },
  ActivityReport: {
    changedSinceReturn: async ({ id, report }) => (await report.batch.review.changedActivities()).has(id),
    atReturn: async ({ id, report }) => (await report.batch.review.changedActivities()).get(id) ?? null,
  },
} satisfies Resolvers;

/** How the fields of conversations and of changes since a return are found. */
export const reviewFields: Pick<Resolvers, 'CommentThread' | 'Comment' | 'LineChange'> = {
  CommentThread: {
    cellTitle: async ({ lineId, cell, report }, _, { language }) => {
      const lines = (await report.batch.lines()).get(report.id) ?? [];
      const line = cell === null ? undefined : lines.find(({ id }) => id === lineId);
      return line && cell !== null ? cellTitle(line.indicator, cell, language) : null;
    },
    comments: async ({ id, report }) => {
      const names = await report.batch.names();
      const said = (await report.batch.review.comments()).get(id) ?? [];
      return said.map((comment) => ({ ...comment, by: nameOf(names, comment.byId) }));
    },
    resolvedBy: async ({ resolvedById, report }) =>
      resolvedById && nameOf(await report.batch.names(), resolvedById),
    newSinceReturn: async ({ id, report }) => {
      const stepId = (await report.batch.review.lastReturns()).get(report.id);
      const said = (await report.batch.review.comments()).get(id) ?? [];
      return stepId !== undefined && said.some((comment) => comment.id > stepId);
    },
  },
  LineChange: {
    cells: ({ line, cells }, _, { language }) =>
      cells.map(({ cell, from, to }) => ({
        key: cell,
        title: cellTitle(line.indicator, cell, language),
        from,
        to,
      })),
  },
};
