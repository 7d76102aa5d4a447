import type { SignedIn } from '../../context';
import { ActivityReport } from '../../entities/activityReport';
import { Report } from '../../entities/report';
import type { ReportingQuarter } from '../../entities/reportingQuarter';
import { ReportLine } from '../../entities/reportLine';
import { ReportStep } from '../../entities/reportStep';
import { User } from '../../entities/user';
import { newId } from '../../ids';
import { insertRows } from '../../insertRows';
import type { ExpectedReport } from './expectedReports';

type Opened = Pick<ReportingQuarter, 'id' | 'quarter'>;

const unnamed = { named: false, returnComment: null, version: 1 };

/** Creates the reports of a quarter with their lines, activities and first step, in a few statements. */
export async function createReports(
  tx: SignedIn,
  opened: Opened,
  expected: readonly ExpectedReport[],
): Promise<void> {
  const reports = expected.map((report) => ({ ...report, id: newId() }));
  await insertRows(
    tx.db,
    Report,
    reports.map((report) => reportRow(report, opened)),
  );
  await insertRows(
    tx.db,
    ReportLine,
    reports.flatMap(({ id: reportId, indicators }) =>
      indicators.map(({ id: indicatorId }) => ({
        id: newId(),
        reportId,
        indicatorId,
        noBreakdown: false,
        explanation: null,
        ...unnamed,
      })),
    ),
  );
  await insertRows(
    tx.db,
    ActivityReport,
    reports.flatMap(({ id: reportId, activities }) =>
      activities.map(({ id: activityId }) => ({
        id: newId(),
        reportId,
        activityId,
        percent: null,
        postponed: false,
        narrative: null,
        obstacles: null,
        spentEur: null,
        ...unnamed,
      })),
    ),
  );
  await insertRows(tx.db, ReportStep, await openSteps(tx, reports));
}

const reportRow = (
  { id, framework, institutionId }: ExpectedReport & { id: string },
  { id: reportingQuarterId, quarter }: Opened,
) => ({
  id,
  reportingQuarterId,
  quarter,
  institutionId,
  frameworkId: framework.id,
  planVersionId: framework.planVersion.id,
  workflow: 'NOT_STARTED' as const,
  reopened: false,
  firstSubmittedAt: null,
  submittedById: null,
  submittedAt: null,
  approvedAt: null,
  version: 1,
});

async function openSteps({ db, viewer, now }: SignedIn, reports: readonly { id: string }[]) {
  // A quarter can be opened from the command line, by nobody who has an account.
  const byId = (await db.existsBy(User, { id: viewer.id })) ? viewer.id : null;
  return reports.map(({ id: reportId }) => ({
    id: newId(),
    reportId,
    step: 'OPEN' as const,
    fromState: 'NOT_STARTED' as const,
    toState: 'NOT_STARTED' as const,
    at: now(),
    byId,
    comment: null,
  }));
}
