import type { CellEntry, CheckRule, CheckSeverity } from '../../server/src/generated/schema';
import type { AnswerError } from './browserAt';
import type { PersonName, World } from './world';

/** What the tests ask of a cell. */
export interface CellSeen {
  key: string;
  title: string;
  breakdownId: string | null;
  enteredAt: string | null;
  amount: string | null;
  numerator: string | null;
  denominator: string | null;
  computed: string | null;
  reason: string | null;
  version: number;
  enteredBy: string | null;
  previous: PastSeen | null;
  lastYear: PastSeen | null;
}

export interface PastSeen {
  quarter: string;
  amount: string | null;
  computed: string | null;
}

export interface ActionSeen {
  action: string;
  allowed: boolean;
  reason: string | null;
}

export interface CheckSeen {
  rule: CheckRule;
  severity: CheckSeverity;
  cell: string | null;
  message: string;
  explained: boolean;
  lineId: string | null;
}

export interface LineSeen {
  id: string;
  version: number;
  noBreakdown: boolean;
  explanation: string | null;
  returnComment: string | null;
  indicator: { code: string; measure: string };
  cells: CellSeen[];
  targets: { period: string; value: string }[];
  checks: CheckSeen[];
  viewerActions: ActionSeen[];
  history: { cell: string; cellTitle: string; by: string; why: string | null; from: Amounts; to: Amounts }[];
}

interface Amounts {
  amount: string | null;
  numerator: string | null;
  reason: string | null;
}

export interface ActivitySeen {
  id: string;
  version: number;
  percent: number | null;
  previousPercent: number | null;
  state: string;
  spentEur: string | null;
  activity: { code: string };
  checks: CheckSeen[];
  viewerActions: ActionSeen[];
  history: { percent: number | null; by: string }[];
}

export interface ShareSeen {
  part: number;
  whole: number;
  percent: string | null;
}

export interface ReportSeen {
  id: string;
  reference: string;
  quarter: string;
  workflow: string;
  version: number;
  submittedBy: string | null;
  institution: { code: string };
  framework: { code: string };
  planVersion: { number: number };
  lastStep: { step: string };
  timeliness: { state: string; daysLate: number; dueAt: string };
  completeness: {
    expected: number;
    filled: number;
    reasoned: number;
    missing: number;
    done: ShareSeen;
  };
  steps: {
    step: string;
    by: string;
    comment: string | null;
    named: { itemId: string; comment: string | null }[];
  }[];
  checks: CheckSeen[];
  lines: LineSeen[];
  activities: ActivitySeen[];
  viewerActions: ActionSeen[];
}

const CHECKS = 'checks { rule severity cell message explained lineId }';
const ACTIONS = 'viewerActions { action allowed reason }';
const PAST = '{ quarter amount computed }';

/** Everything that a report page asks. */
export const REPORT = `
  id reference quarter workflow version submittedBy institution { code } framework { code } planVersion { number }
  lastStep { step }
  timeliness { state daysLate dueAt } completeness { expected filled reasoned missing done { part whole percent } }
  steps { step by comment named { itemId comment } } ${CHECKS} ${ACTIONS}
  lines {
    id version noBreakdown explanation returnComment indicator { code measure }
    cells {
      key title breakdownId amount numerator denominator computed reason version enteredBy enteredAt
      previous ${PAST} lastYear ${PAST} }
    targets { period value } ${CHECKS} ${ACTIONS}
    history { cell cellTitle by why from { amount numerator reason } to { amount numerator reason } }
  }
  activities {
    id version percent previousPercent state spentEur activity { code } ${CHECKS} ${ACTIONS} history { percent by }
  }`;

/** What a review asks besides. */
export const REVIEWED = `
  id version workflow openThreads flags { warnings missing changedSinceReturn openThreads clean }
  threads {
    id lineId cell cellTitle resolvedAt resolvedBy newSinceReturn comments { at by role text }
  }
  lines {
    id openThreads indicator { code }
    changedSinceReturn {
      cells { key title from { amount reason } to { amount reason } }
      note { fromExplanation toExplanation fromNoBreakdown toNoBreakdown }
    }
  }
  activities { id changedSinceReturn atReturn { percent postponed narrative obstacles spentEur } }`;

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
