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

const LIST = 'query List($filter: ReportFilter) { reports(filter: $filter) { id } }';

/** Reports one by one in one request: a list of reports is not answered with all their cells. */
const contentOf = (ids: readonly string[]) => `query Content { ${ids
  .map((id, place) => `r${place}: report(id: "${id}") { ...Content }`)
  .join(' ')} }
fragment Content on Report {
  id workflow institution { code } steps { step } activities { id }
  lines { id indicator { code measure } cells { key version } }
}`;

/** As many as one request may ask for. */
const AT_ONCE = 10;

/** The reports of a framework in a quarter (or in all), those with most lines first. */
export async function readReports(
  port: number,
  cookie: string,
  filter: { frameworkCode: string; quarter?: string },
): Promise<ReportSeen[]> {
  const question = { cookie, operationName: 'List', query: LIST, variables: { filter } };
  const ids = (dataOf(await ask(port, question)).reports as { id: string }[]).map(({ id }) => id);
  const reports: ReportSeen[] = [];
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const query = contentOf(ids.slice(from, from + AT_ONCE));
    const text = await ask(port, { cookie, operationName: 'Content', query, variables: {} });
    reports.push(...(Object.values(dataOf(text)) as ReportSeen[]));
  }
  return reports.sort((a, b) => b.lines.length - a.lines.length);
}
