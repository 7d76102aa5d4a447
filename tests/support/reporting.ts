import type { CellEntry } from '../../server/src/generated/schema';
import type { AnswerError } from './browserAt';
import {
  type CellSeen,
  type ActionSeen,
  type LineSeen,
  type ReportSeen,
  REPORT,
  REVIEWED,
  CHECKS,
} from './reportSeen';
import type { PersonName, World } from './world';

/** What a mutation answered: the changed thing, or the first error. */
export interface Outcome<T> {
  result: T | null;
  error: AnswerError | undefined;
}

const INPUTS = {
  openQuarter: [
    'OpenQuarterInput',
    'id quarter state dueAt expectedReports submittedReports approvedReports',
  ],
  closeQuarter: ['CloseQuarterInput', 'id quarter state closedAt'],
  extendDeadline: ['ExtendDeadlineInput', 'id extensions { dueAt reason grantedBy institution { code } }'],
  enterValue: ['EnterValueInput', `id version ${CHECKS} cells { key amount reason version enteredBy }`],
  enterValues: ['EnterValuesInput', REPORT],
  enterForm: ['EnterFormInput', REPORT],
  explainLine: ['ExplainLineInput', `id version noBreakdown explanation ${CHECKS}`],
  setAsideValue: ['SetAsideValueInput', 'id version cells { key amount version }'],
  setAsideNote: ['ExplainLineInput', 'id version explanation noBreakdown'],
  setAsideActivity: ['RecordActivityStatusInput', 'id version percent'],
  recordActivityStatus: ['RecordActivityStatusInput', 'id version percent state spentEur'],
  submitReport: ['ReportStepInput', REPORT],
  returnReport: ['ReturnReportInput', REPORT],
  approveReport: ['ReportStepInput', REPORT],
  reopenReport: ['ReturnReportInput', REPORT],
  startThread: ['StartThreadInput', REVIEWED],
  answerThread: ['AnswerThreadInput', REVIEWED],
  resolveThread: ['ThreadInput', REVIEWED],
  reopenThread: ['ThreadInput', REVIEWED],
} as const;

/** Sends one mutation of reporting as a person. */
export async function change<T = ReportSeen>(
  world: World,
  person: PersonName,
  [name, input]: [keyof typeof INPUTS, Record<string, unknown>],
): Promise<Outcome<T>> {
  const [type, fields] = INPUTS[name];
  const document = `mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} } }`;
  const { data, errors } = await world.as(person).mutate<Record<string, T>>(document, { input });
  return { result: data?.[name] ?? null, error: errors?.[0] };
}

/** The same, where anything but success is a fault of the test. */
export async function changed<T = ReportSeen>(
  world: World,
  person: PersonName,
  mutation: Parameters<typeof change>[2],
): Promise<T> {
  const { result, error } = await change<T>(world, person, mutation);
  if (result === null) throw new Error(`${mutation[0]} failed: ${JSON.stringify(error)}`);
  return result;
}

/** A report as a person sees it; null when he or she sees none. */
export async function seeReport(world: World, person: PersonName, id: string): Promise<ReportSeen | null> {
  const { data, errors } = await world
    .as(person)
    .query<{ report: ReportSeen | null }>(`query ($id: ID!) { report(id: $id) { ${REPORT} } }`, { id });
  if (errors) throw new Error(JSON.stringify(errors));
  return data?.report ?? null;
}

/** The same, where not seeing it is a fault of the test. */
export async function theReport(world: World, person: PersonName, id: string): Promise<ReportSeen> {
  const report = await seeReport(world, person, id);
  if (!report) throw new Error(`${person} does not see the report.`);
  return report;
}

/** Opens a quarter and gives the report of one institution. */
export async function openReport(
  world: World,
  quarter: string,
  institution: string,
  frameworkCode = 'NATS-2015-2019',
): Promise<ReportSeen> {
  await changed(world, 'coordinator', ['openQuarter', { quarter }]);
  const filter = { quarter, frameworkCode, institutionId: world.institutionId(institution) };
  const { data } = await world
    .as('coordinator')
    .query<{ reports: { id: string }[] }>(
      'query ($filter: ReportFilter) { reports(filter: $filter) { id } }',
      { filter },
    );
  const [report] = data?.reports ?? [];
  if (!report) throw new Error(`${institution} has no report for ${quarter}.`);
  return theReport(world, 'coordinator', report.id);
}

export function lineOf(report: ReportSeen, indicator: string): LineSeen {
  const line = report.lines.find(({ indicator: { code } }) => code === indicator);
  if (!line) throw new Error(`${report.reference} has no line for ${indicator}.`);
  return line;
}

export function cellOf(line: LineSeen, key = 'total'): CellSeen {
  const cell = line.cells.find((other) => other.key === key);
  if (!cell) throw new Error(`${line.indicator.code} has no cell ${key}.`);
  return cell;
}

/** Values of a line, cell by cell; numbers of a ratio as `2/5`; a reason as `-WITHHELD`. */
export function entriesFor(line: LineSeen, values: Record<string, string>): CellEntry[] {
  return Object.entries(values).map(([cell, text]) => ({
    lineId: line.id,
    cell,
    version: cellOf(line, cell).version,
    ...contentOf(text),
  }));
}

function contentOf(text: string): Partial<CellEntry> {
  if (text.startsWith('-')) return { reason: text.slice(1) as CellEntry['reason'] };
  const [numerator, denominator] = text.split('/');
  return denominator === undefined ? { amount: text } : { numerator, denominator };
}

/** Enters values of several indicators: `{ I1: { total: '3' } }`. */
export const enter = (
  world: World,
  person: PersonName,
  report: ReportSeen,
  values: Record<string, Record<string, string>>,
): Promise<ReportSeen> =>
  changed(world, person, [
    'enterValues',
    {
      reportId: report.id,
      entries: Object.entries(values).flatMap(([code, cells]) => entriesFor(lineOf(report, code), cells)),
    },
  ]);

const NOTHING_REMARKABLE: Record<string, string> = {
  COUNT: '0',
  AMOUNT: '0',
  YES_NO: '1',
  MILESTONE: '1',
  RATIO: '0/0',
  DAYS: '0/0',
};

/** Fills every line that is still blank so that no check has anything to say, and every activity with 10 %. */
export async function fillReport(world: World, person: PersonName, id: string): Promise<ReportSeen> {
  const report = await theReport(world, person, id);
  const blank = report.lines.filter((line) => cellOf(line).version === 0);
  const values = blank.map((line) => [
    line.indicator.code,
    { total: NOTHING_REMARKABLE[line.indicator.measure] ?? '0' },
  ]);
  await enter(world, person, report, Object.fromEntries(values) as Record<string, Record<string, string>>);
  for (const { id: activityReportId, version, percent } of report.activities)
    if (percent === null)
      await changed(world, person, ['recordActivityStatus', { activityReportId, version, percent: 10 }]);
  return theReport(world, person, id);
}

/** Fills and submits a report. */
export async function submitFilled(world: World, person: PersonName, id: string): Promise<ReportSeen> {
  const { version } = await fillReport(world, person, id);
  return changed(world, person, ['submitReport', { reportId: id, version }]);
}

/** Fills and submits a report as its focal point, and approves it. */
export async function approveFilled(world: World, person: PersonName, id: string): Promise<ReportSeen> {
  const { version } = await submitFilled(world, person, id);
  return changed(world, 'coordinator', ['approveReport', { reportId: id, version }]);
}

export const actionOf = (actions: readonly ActionSeen[], name: string): ActionSeen | undefined =>
  actions.find(({ action }) => action === name);
