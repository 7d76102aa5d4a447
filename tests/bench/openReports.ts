import { ask, dataOf } from './load';

/** A report with what the benchmark needs of its lines. */
export interface ReportSeen {
  id: string;
  institution: { code: string };
  lines: {
    id: string;
    indicator: { code: string; measure: string };
    cells: { key: string; version: number }[];
  }[];
  activities: { id: string }[];
  steps: { step: string }[];
  workflow: string;
}

const REPORTS = `query Reports($filter: ReportFilter) {
  reports(filter: $filter) {
    id workflow institution { code } steps { step } activities { id }
    lines { id indicator { code measure } cells { key version } }
  }
}`;

/** The reports of a framework in a quarter (or in all), those with most lines first. */
export async function readReports(
  port: number,
  cookie: string,
  filter: { frameworkCode: string; quarter?: string },
): Promise<ReportSeen[]> {
  const text = await ask(port, { cookie, operationName: 'Reports', query: REPORTS, variables: { filter } });
  const reports = dataOf(text).reports as ReportSeen[];
  return reports.sort((a, b) => b.lines.length - a.lines.length);
}
