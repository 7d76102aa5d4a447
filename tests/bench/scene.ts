import { ask, dataOf, type Question } from './load';
import { COORDINATOR, focalPointOf, FRAMEWORK, NEXT_QUARTER, QUARTER } from './loadData';
import { readReports, type ReportSeen } from './openReports';
import { indicatorPage, overviewPage, reportPage } from './questions';
import { cellsOf, learnVersion, type SavedCell, saving } from './savedCell';
import { signIn } from './signIn';

/** All that is asked in the benchmark. */
export interface Scene {
  overview: Question;
  trend: Question;
  report: Question;
  /** Cells of different institutions first; each is saved by a person of its institution. */
  cells: SavedCell[];
}

const MOST_SAVERS = 16;

/** The indicator that most institutions report. */
function mostReported(reports: readonly ReportSeen[]): string {
  const counts = new Map<string, number>();
  for (const { indicator } of reports.flatMap(({ lines }) => lines))
    counts.set(indicator.code, (counts.get(indicator.code) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? '';
}

/** Takes cells in turns, so that the first ones belong to different institutions. */
function inTurns(lists: readonly SavedCell[][]): SavedCell[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, place) => lists.flatMap((list) => list[place] ?? [])).flat();
}

/** Signs people in and chooses what they look at and save. Every cell that is saved holds a value afterwards. */
export async function setScene(port: number): Promise<Scene> {
  const coordinator = { cookie: await signIn(port, COORDINATOR) };
  const filter = { frameworkCode: FRAMEWORK, quarter: QUARTER };
  const reports = await readReports(port, coordinator.cookie, filter);
  const open = await readReports(port, coordinator.cookie, { ...filter, quarter: NEXT_QUARTER });
  const [largest] = reports;
  if (!largest) throw new Error(`There are no reports of ${QUARTER}.`);
  const lists: SavedCell[][] = [];
  for (const report of open.slice(0, MOST_SAVERS)) {
    const visitor = { cookie: await signIn(port, focalPointOf(report.institution.code)) };
    lists.push(cellsOf(report, visitor));
  }
  const cells = inTurns(lists).slice(0, MOST_SAVERS);
  for (const cell of cells) learnVersion(cell, await ask(port, saving(cell, '3')));
  const reporter = { cookie: await signIn(port, focalPointOf(largest.institution.code)) };
  return {
    overview: overviewPage(coordinator, { framework: FRAMEWORK, quarter: QUARTER }),
    trend: indicatorPage(coordinator, { code: mostReported(reports) }),
    report: reportPage(reporter, { id: largest.id }),
    cells,
  };
}

/** The data of the answer to a question. */
export const answerTo = async (port: number, question: Question): Promise<Record<string, unknown>> =>
  dataOf(await ask(port, question));
