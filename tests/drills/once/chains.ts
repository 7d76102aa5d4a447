import { newId } from '../../../server/src/ids';
import { fillReport, openReport } from '../../support/reporting';
import type { ReportSeen } from '../../support/reportSeen';
import type { PersonName, World } from '../../support/world';

/** One change: who sends it, and what. */
export interface Mutation {
  person: PersonName;
  name: string;
  type: string;
  input: Record<string, unknown>;
}

/** Changes that follow each other; each is made when the one before was answered. */
export type Chain = readonly Mutation[];

/** How many of each kind there are: together 1,000. */
export const KINDS = {
  ...{ values: 440, notes: 200, activities: 100, setAside: 120 },
  ...{ notesAside: 40, activitiesAside: 40, steps: 60 },
} as const;

const LATER = ['2018-Q1', '2018-Q2', '2018-Q3', '2018-Q4', '2019-Q1', '2019-Q2', '2019-Q3'];
const EARLIER = ['2015', '2016', '2017'].flatMap((year) =>
  [1, 2, 3, 4].map((number) => `${year}-Q${number}`),
);
const REPORTERS = [
  ['KP', 'focalPointKP'],
  ['MEST', 'focalPointMEST'],
  ['ONATC', 'focalPointONATC'],
  ['PVPT', 'focalPointPVPT'],
] as const;

type Keyed = (input: object) => Record<string, unknown>;

interface Open {
  person: PersonName;
  report: ReportSeen;
}

/** All the changes, as chains that may run beside each other. `keyed` is false for the control. */
export async function makeChains(world: World, keyed: boolean): Promise<Chain[]> {
  const withKey: Keyed = (input) => ({ ...input, ...(keyed ? { key: newId() } : {}) });
  const open: Open[] = [];
  for (const quarter of LATER)
    for (const [institution, person] of REPORTERS) {
      const report = await openReport(world, quarter, institution).catch(() => null);
      if (report) open.push({ person, report });
    }
  const lines = open.flatMap(({ person, report }) =>
    report.lines
      .filter(({ indicator }) => indicator.measure === 'COUNT')
      .map((line) => ({ person, report, line })),
  );
  const activities = open.flatMap(({ person, report }) =>
    report.activities.map((activity) => ({ person, activity })),
  );
  return [
    ...dealt(KINDS.values, lines, ({ person, report, line: { id } }, turn) => {
      const entry = withKey({ lineId: id, amount: String(turn + 1), version: turn });
      return turn % 3 === 2
        ? of(person, 'enterValues', 'EnterValuesInput', { reportId: report.id, entries: [entry] })
        : of(person, 'enterValue', 'EnterValueInput', { entry });
    }),
    ...dealt(KINDS.notes, lines, ({ person, line: { id, version } }, turn) =>
      of(person, 'explainLine', 'ExplainLineInput', {
        ...withKey({
          lineId: id,
          version: version + turn,
          explanation: `Sentence ${turn}`,
          noBreakdown: false,
        }),
      }),
    ),
    ...dealt(KINDS.activities, activities, ({ person, activity: { id, version } }, turn) =>
      of(person, 'recordActivityStatus', 'RecordActivityStatusInput', {
        ...withKey({ activityReportId: id, version: version + turn, percent: 1 + (turn % 90) }),
      }),
    ),
    ...dealt(KINDS.setAside, lines, ({ person, line: { id } }, turn) =>
      of(person, 'setAsideValue', 'SetAsideValueInput', {
        entry: withKey({ lineId: id, amount: String(9000 + turn), version: 0 }),
      }),
    ),
    ...dealt(KINDS.notesAside, lines, ({ person, line: { id } }, turn) =>
      of(person, 'setAsideNote', 'ExplainLineInput', {
        ...withKey({ lineId: id, version: 0, explanation: `Given up ${turn}`, noBreakdown: false }),
      }),
    ),
    ...dealt(KINDS.activitiesAside, activities, ({ person, activity: { id } }, turn) =>
      of(person, 'setAsideActivity', 'RecordActivityStatusInput', {
        ...withKey({ activityReportId: id, version: 0, percent: 1 + turn, narrative: 'Given up' }),
      }),
    ),
    ...(await stepChains(world, withKey)),
  ];
}

const of = (person: PersonName, name: string, type: string, input: Record<string, unknown>): Mutation => ({
  person,
  name,
  type,
  input,
});

/** Deals a number of changes out to things, each thing's own in a chain. */
function dealt<T>(count: number, things: readonly T[], make: (thing: T, turn: number) => Mutation): Chain[] {
  const turns = things.map((_, place) => Math.ceil((count - place) / things.length));
  return things.map((thing, place) =>
    Array.from({ length: turns[place] ?? 0 }, (__, turn) => make(thing, turn)),
  );
}

/** Twelve reports, each submitted, returned, submitted, approved and reopened. */
async function stepChains(world: World, withKey: Keyed): Promise<Chain[]> {
  const chains: Chain[] = [];
  for (const quarter of EARLIER) {
    const { id } = await openReport(world, quarter, 'KP');
    const { version } = await fillReport(world, 'focalPointKP', id);
    const step = (turn: number) => withKey({ reportId: id, version: version + turn });
    const back = (turn: number) =>
      withKey({ reportId: id, version: version + turn, comment: 'Mend', items: [] });
    chains.push([
      of('focalPointKP', 'submitReport', 'ReportStepInput', step(0)),
      of('coordinator', 'returnReport', 'ReturnReportInput', back(1)),
      of('focalPointKP', 'submitReport', 'ReportStepInput', step(2)),
      of('coordinator', 'approveReport', 'ReportStepInput', step(3)),
      of('coordinator', 'reopenReport', 'ReturnReportInput', back(4)),
    ]);
  }
  return chains;
}
