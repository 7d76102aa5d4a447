import type { Database } from '../../server/src/database';
import { countStatements } from '../support/countStatements';
import { extremes, timesOfEach } from './extremes';
import { inThisProcess } from './inThisProcess';
import { ask, type Person } from './load';
import { COORDINATOR, focalPointOf, FRAMEWORK, NEXT_QUARTER, QUARTER } from './loadData';
import { readReports, type ReportSeen } from './openReports';
import { indicatorPage, overviewPage, reportPage } from './questions';
import { cellsOf, saver } from './savedCell';
import { signIn } from './signIn';

/** How many SQL statements a page needs where there is little to show, and where there is much. */
export interface PageStatements {
  page: string;
  sizes: { rows: string; statements: number }[];
}

/** A visit to a page with little or much in it. */
type Visit = [rows: string, person: Person];

/** Counts what each visit needs, session included, once the plan is in memory. */
const counterOf = (database: Database, port: number) => async (page: string, visits: readonly Visit[]) => {
  const sizes: PageStatements['sizes'] = [];
  for (const [rows, { next, learn }] of visits) {
    const visit = async () => {
      const answer = await ask(port, next());
      learn?.(answer);
    };
    await visit();
    sizes.push({ rows, statements: await countStatements(database, visit) });
  }
  return { page, sizes };
};

/** Reports alike but for their size: activities, and the remarks of a return, take statements of their own. */
const isPlain = ({ lines, activities, steps, workflow }: ReportSeen) =>
  workflow === 'APPROVED' &&
  lines.length > 0 &&
  activities.length > 0 &&
  steps.every(({ step }) => step !== 'RETURN' && step !== 'REOPEN');

/** Saving in the smallest and in the largest report that has a number to enter. */
async function saves(port: number, open: readonly ReportSeen[]): Promise<Visit[]> {
  const visits: Visit[] = [];
  for (const report of extremes(open.filter((one) => cellsOf(one, { cookie: '' }).length > 0)).reverse()) {
    const cookie = await signIn(port, focalPointOf(report.institution.code));
    const [cell] = cellsOf(report, { cookie });
    if (!cell) throw new Error('The report has no line that takes a number.');
    // The first save starts the report, the second is the usual one.
    const person = saver(cell);
    person.learn?.(await ask(port, person.next()));
    visits.push([`a report of ${report.lines.length} lines`, person]);
  }
  return visits;
}

/** Counts the SQL statements of each page, for few and for many rows. */
export const statementsOfPages = (database: Database, url: string): Promise<PageStatements[]> =>
  inThisProcess(database, url, async (port) => {
    const counted = counterOf(database, port);
    const coordinator = { cookie: await signIn(port, COORDINATOR) };
    const reports = await readReports(port, coordinator.cookie, { frameworkCode: FRAMEWORK });
    const open = await readReports(port, coordinator.cookie, {
      frameworkCode: FRAMEWORK,
      quarter: NEXT_QUARTER,
    });
    const [large, small] = extremes(reports.filter(isPlain));
    const lines = reports.flatMap((report) => report.lines.map(({ indicator }) => indicator.code));
    const overview = (quarter: string) => overviewPage(coordinator, { framework: FRAMEWORK, quarter });
    return [
      await counted('Overview', [
        ['4 quarters', { next: () => overview('2015-Q4') }],
        ['19 quarters', { next: () => overview(QUARTER) }],
      ]),
      await counted(
        'Trend',
        extremes(timesOfEach(lines)).map(([code, times]) => [
          `${times} lines`,
          { next: () => indicatorPage(coordinator, { code }) },
        ]),
      ),
      await counted(
        'Report page',
        [small, large].map((report) => [
          `${report.lines.length} lines`,
          { next: () => reportPage(coordinator, { id: report.id }) },
        ]),
      ),
      await counted('Saving one cell', await saves(port, open)),
    ];
  });
