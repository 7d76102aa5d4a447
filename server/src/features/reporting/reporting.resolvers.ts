import { dayInBelgrade } from '../../domain/quarter';
import { completenessRate, rate } from '../../domain/rates';
import type { Resolvers } from '../../generated/schema';
import { activityFields } from './activity.fields';
import { actionsOnQuarter } from './allowedActions';
import { approveReport } from './approveReport';
import { readCalendar } from './calendar.queries';
import { closeQuarter } from './closeQuarter';
import { removeEvidence } from './evidence/removeEvidence';
import { enterForm } from './enterForm';
import { enterValue } from './enterValue';
import { enterValues } from './enterValues';
import { explainLine } from './explainLine';
import { extendDeadline } from './extendDeadline';
import { lineFields } from './line.fields';
import { openQuarter } from './openQuarter';
import { listQuarters } from './quarters.queries';
import { recordActivityStatus } from './recordActivityStatus';
import { reopenReport } from './reopenReport';
import { reportFields } from './report.fields';
import { findLine, findReport, listReports } from './reports.queries';
import { returnReport } from './returnReport';
import { setAsideActivity } from './setAsideActivity';
import { setAsideNote } from './setAsideNote';
import { setAsideValue } from './setAsideValue';
import { reviewFields } from './review/review.fields';
import { reviewMutations } from './review/review.resolvers';
import { submitReport } from './submitReport';

export const reportingResolvers: Resolvers = {
  Query: {
    quarters: (_, __, ctx) => listQuarters(ctx),
    calendar: (_, __, ctx) => readCalendar(ctx),
    reports: (_, { filter }, ctx) => listReports(ctx, filter ?? {}),
    report: (_, { id }, ctx) => findReport(ctx, id),
    reportLine: (_, { id }, ctx) => findLine(ctx, id),
  },
  Mutation: {
    openQuarter: (_, { input }, ctx) => openQuarter(ctx, input),
    closeQuarter: (_, { input }, ctx) => closeQuarter(ctx, input),
    extendDeadline: (_, { input }, ctx) => extendDeadline(ctx, input),
    enterValue: (_, { input }, ctx) => enterValue(ctx, input),
    enterValues: (_, { input }, ctx) => enterValues(ctx, input),
    setAsideValue: (_, { input }, ctx) => setAsideValue(ctx, input),
    enterForm: (_, { input }, ctx) => enterForm(ctx, input),
    explainLine: (_, { input }, ctx) => explainLine(ctx, input),
    setAsideNote: (_, { input }, ctx) => setAsideNote(ctx, input),
    setAsideActivity: (_, { input }, ctx) => setAsideActivity(ctx, input),
    recordActivityStatus: (_, { input }, ctx) => recordActivityStatus(ctx, input),
    removeEvidence: (_, { input }, ctx) => removeEvidence(ctx, input),
    submitReport: (_, { input }, ctx) => submitReport(ctx, input),
    returnReport: (_, { input }, ctx) => returnReport(ctx, input),
    approveReport: (_, { input }, ctx) => approveReport(ctx, input),
    reopenReport: (_, { input }, ctx) => reopenReport(ctx, input),
    ...reviewMutations,
  },
  ReportingQuarter: {
    dueOn: ({ dueAt }) => dayInBelgrade(dueAt),
    submittedShare: ({ submittedReports, expectedReports }) => rate(submittedReports, expectedReports),
    approvedShare: ({ approvedReports, expectedReports }) => rate(approvedReports, expectedReports),
    deadlines: ({ deadlines }) => deadlines(),
    viewerActions: actionsOnQuarter,
  },
  Completeness: { done: completenessRate },
  ...reportFields,
  ...lineFields,
  ...activityFields,
  ...reviewFields,
};
