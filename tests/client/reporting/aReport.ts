/** Parts of a report as the server answers them, for pages that are tested without a server. */
const past = {
  __typename: 'PastValue',
  quarter: '2019-Q2',
  amount: '8',
  numerator: null,
  denominator: null,
  computed: null,
  reason: null,
};

export const allowed = (action: string) => ({
  __typename: 'AllowedAction',
  action,
  allowed: true,
  code: null,
  reason: null,
});
export const refused = (action: string, reason: string, code = 'WRONG_ROLE') => ({
  __typename: 'AllowedAction',
  action,
  allowed: false,
  code,
  reason,
});

interface CellGiven {
  amount?: string | null;
  version?: number;
}

export const aCell = (id: string, { amount = null, version = 0 }: CellGiven = {}) => ({
  __typename: 'LineCell',
  id: `${id}:total`,
  key: 'total',
  title: 'Total',
  breakdownId: null,
  amount,
  numerator: null,
  denominator: null,
  computed: null,
  reason: null,
  version,
  lockedReason: null,
  returnComment: null,
  enteredBy: null,
  enteredAt: null,
  previous: past,
  lastYear: null,
  firstApproved: null,
});

interface LineGiven extends CellGiven {
  actions?: object[];
  checks?: object[];
  lastFour?: (string | null)[];
}

export const aLine = (id: string, given: LineGiven = {}) => ({
  __typename: 'ReportLine',
  id,
  noBreakdown: false,
  explanation: null,
  version: 1,
  returnComment: null,
  returnedCells: [],
  openThreads: 0,
  changedSinceReturn: null,
  lastFour: given.lastFour ?? [null, null, null, null],
  targets: [],
  checks: given.checks ?? [],
  viewerActions: given.actions ?? [allowed('ENTER'), allowed('EXPLAIN')],
  cells: [aCell(id, given)],
  indicator: {
    __typename: 'Indicator',
    id: `indicator-${id}`,
    code: `I1.${id}`,
    name: `Persons trained ${id}`,
    definition: 'Counts each person once.',
    measure: 'COUNT',
    unit: 'persons',
    decimals: 0,
    partDecimals: 0,
    mayExceedDenominator: false,
    mayBeNegative: false,
    numeratorText: null,
    denominatorText: null,
    frequency: 'QUARTERLY',
    dataSource: 'Records',
    provenance: 'RECONSTRUCTION=wording',
    breakdowns: [],
    objective: { __typename: 'Objective', id: 'o1', code: 'SO1.1', title: 'Awareness' },
  },
});

export const anActivity = () => ({
  __typename: 'ActivityReport',
  id: 'a1',
  percent: null,
  state: 'IN_PROGRESS',
  postponed: false,
  narrative: null,
  obstacles: null,
  spentEur: null,
  version: 1,
  checks: [],
  viewerActions: [allowed('ENTER')],
  previousPercent: null,
  returnComment: null,
  activity: {
    __typename: 'Activity',
    id: 'activity',
    code: 'A1.1',
    title: 'Train officers',
    startQuarter: '2019-Q1',
    endQuarter: '2019-Q4',
    plannedBudgetEur: null,
  },
});

export const aReport = (given: object = {}) => ({
  __typename: 'Report',
  id: 'r1',
  reference: '2019-Q3/KP/NATS',
  quarter: '2019-Q3',
  workflow: 'DRAFT',
  version: 1,
  timeliness: { __typename: 'Timeliness', state: 'OPEN', daysLate: 0, dueAt: '2019-10-15T21:59:59.999Z' },
  completeness: {
    __typename: 'Completeness',
    reasoned: 0,
    missing: 1,
    done: { __typename: 'Share', part: 1, whole: 2, percent: '50' },
  },
  viewerActions: [allowed('ENTER'), refused('APPROVE', 'Your role does not allow this.')],
  revision: 0,
  revisions: [],
  steps: [],
  openThreads: 0,
  threads: [],
  flags: {
    __typename: 'ReportFlags',
    warnings: 0,
    missing: 0,
    changedSinceReturn: null,
    openThreads: 0,
    clean: false,
  },
  framework: { __typename: 'Framework', id: 'f1', code: 'NATS', title: 'National Strategy' },
  institution: { __typename: 'Institution', id: 'i1', code: 'KP', name: 'Kosovo Police' },
  planVersion: { __typename: 'PlanVersion', id: 'v1', number: 1, adoptedAt: '2015-01-01T00:00:00.000Z' },
  lines: [aLine('1'), aLine('2', { amount: '5', version: 1 })],
  activities: [],
  ...given,
});
