import { Report } from '../../../server/src/entities/report';
import type { Quarter } from '../../../server/src/domain/quarter';
import type { Workflow } from '../../../server/src/domain/terms';
import { storeReport, type StoredReport } from '../../support/storeReport';
import type { World } from '../../support/world';

export const STRATEGY = 'NATS-2015-2019';

type Wanted = Omit<StoredReport, 'framework' | 'enteredById'>;

/** Puts reports of the strategy into a world. */
export async function storeReports(world: World, reports: readonly Wanted[]): Promise<void> {
  const plan = await world.ctx('coordinator').plan();
  const enteredById = world.userId('focalPointKP');
  await world.database.transaction(async (db) => {
    for (const report of reports)
      await storeReport(db, plan, { framework: STRATEGY, enteredById, ...report });
  });
}

/** Takes a report to another state of its review. */
export async function moveReport(
  world: World,
  report: { quarter: Quarter; institution: string },
  workflow: Workflow,
): Promise<void> {
  const institutionId = world.institutionId(report.institution);
  await world.database.transaction((db) =>
    db.update(Report, { quarter: report.quarter, institutionId }, { workflow }),
  );
}

const parts = (numerator: string, denominator: string) => ({ total: { numerator, denominator } });

/**
 * The year 2018 of the strategy. I1.1.1b (persons reached; ONATC, KP, MEST) is complete in Q2 only: in Q1 MEST has
 * a draft, in Q3 it was returned. I2.1.2a is a ratio of PVPT and KP. In Q4 only MEST's report waits for review.
 */
export const REPORTS_OF_2018: readonly Wanted[] = [
  { quarter: '2017-Q3', institution: 'KP', values: { 'I1.1.1b': '200' } },
  { quarter: '2017-Q4', institution: 'KP', values: { 'I1.1.1b': '220' } },
  { quarter: '2018-Q1', institution: 'ONATC', values: { 'I1.1.1a': '1', 'I1.1.1b': '100' } },
  {
    quarter: '2018-Q1',
    institution: 'KP',
    values: {
      'I1.1.1b': '200',
      'I2.1.1a': '30',
      'I2.1.1b': '3',
      'I2.1.2a': parts('30', '40'),
      'I1.1.2b': '1',
    },
    activities: { 'A2.1.1': 60 },
    firstSubmittedAt: '2018-04-20T10:00:00.000Z',
  },
  { quarter: '2018-Q1', institution: 'PVPT', values: { 'I2.1.2a': parts('1', '2') } },
  {
    quarter: '2018-Q1',
    institution: 'MEST',
    workflow: 'DRAFT',
    values: { 'I1.1.1b': '999', 'I1.1.2b': '0' },
    activities: { 'A1.1.2': 20 },
  },
  { quarter: '2018-Q2', institution: 'ONATC', values: { 'I1.1.1b': '10' } },
  {
    quarter: '2018-Q2',
    institution: 'KP',
    values: {
      'I1.1.1b': { total: { amount: '20' }, 'sex=female': { amount: '12' }, 'sex=male': { amount: '8' } },
      'I2.1.1a': '25',
    },
    explanations: { 'I1.1.1b': 'No events in the summer' },
  },
  {
    quarter: '2018-Q2',
    institution: 'MEST',
    values: { 'I1.1.1b': { total: { amount: '30' }, 'sex=female': { amount: '30' } } },
    activities: { 'A1.1.2': 40 },
  },
  { quarter: '2018-Q3', institution: 'ONATC', values: { 'I1.1.1b': '40' } },
  {
    quarter: '2018-Q3',
    institution: 'KP',
    workflow: 'SUBMITTED',
    values: { 'I1.1.1b': { total: { amount: '50' }, 'sex=male': { amount: '50' } } },
  },
  { quarter: '2018-Q3', institution: 'MEST', workflow: 'RETURNED', values: { 'I1.1.1b': '60' } },
  { quarter: '2018-Q4', institution: 'ONATC', workflow: 'NOT_STARTED' },
  {
    quarter: '2018-Q4',
    institution: 'MEST',
    workflow: 'SUBMITTED',
    values: { 'I1.1.1b': '70' },
    activities: { 'A1.1.2': 100 },
  },
];
