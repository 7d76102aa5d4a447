import type { Context, SignedIn } from '../../context';
import { may } from '../../domain/access';
import { comingQuarters, isDueSoon, type ComingQuarter } from '../../domain/calendar';
import { isExtended } from '../../domain/deadline';
import { ReportingQuarter } from '../../entities/reportingQuarter';
import { assertMay } from '../../permission';
import { readReportHeads } from '../../reports/readReportHeads';
import { isPlanned } from './expectedReports';
import { nextToOpen } from './nextToOpen';
import { viewReports } from './reportBatch';
import type { ReportView } from './reportView';

/** What is due in the coming weeks, and the quarters after the one that can be opened next. */
export interface CalendarView {
  due: ReportView[];
  coming: ComingQuarter[];
}

/** Reads the calendar: reports as far as the viewer may see them, earliest deadline first. */
export async function readCalendar(ctx: Context): Promise<CalendarView> {
  assertMay(ctx, 'Query.calendar');
  return { due: await readDue(ctx), coming: await readComing(ctx) };
}

async function readDue(ctx: SignedIn): Promise<ReportView[]> {
  const now = ctx.now();
  const { institution } = await ctx.plan();
  const codeOf = (institutionId: string) => institution.get(institutionId)?.code ?? '';
  const waiting = await readReportHeads(ctx.db, {
    workflows: ['NOT_STARTED', 'DRAFT', 'RETURNED'],
    ...(ctx.viewer.institutionId === null ? {} : { institutionId: ctx.viewer.institutionId }),
  });
  const due = waiting
    .filter((report) => may(ctx.viewer, 'Query.calendar', report))
    .filter((report) => isDueSoon({ ...report, extensionOpen: isExtended(report.extensions, now) }, now))
    .toSorted(
      (a, b) =>
        a.dueAt.getTime() - b.dueAt.getTime() || (codeOf(a.institutionId) < codeOf(b.institutionId) ? -1 : 1),
    );
  return viewReports(ctx, due);
}

async function readComing(ctx: SignedIn): Promise<ComingQuarter[]> {
  const plan = await ctx.plan();
  const [latest] = await ctx.db.find(ReportingQuarter, { order: { quarter: 'DESC' }, take: 1 });
  const next = nextToOpen(plan, latest?.quarter);
  return next === null ? [] : comingQuarters(next, (quarter) => isPlanned(plan, quarter));
}
