import { figureOf } from '../../../seeds/demo/figureOf';
import { openInvention } from '../../../seeds/demo/invention';
import { seedPlan } from '../../../seeds/seed';
import { readConfig, settingsOf } from '../../../server/src/config';
import { openDatabase } from '../../../server/src/database';
import type { ProtectionJob } from '../../../server/src/domain/disclosure/protection';
import { numberOf, quartersBetween, type Quarter } from '../../../server/src/domain/quarter';
import { protectionJob } from '../../../server/src/features/releases/disclosure/protectionJob';
import { makeContext } from '../../../server/src/makeContext';
import type { Plan, PlanIndicator } from '../../../server/src/plan/plan';
import { required } from '../../../server/src/plan/planRows';
import type { ContributionRow } from '../../../server/src/reports/readContributions';

const FRAMEWORK = 'NATS-2015-2019';
const FIRST: Quarter = '2015-Q1';

/** What the server hands to disclosure control for a release of everything, and how many indicators that is. */
export interface Demonstration {
  job: ProtectionJob;
  indicators: number;
  /** Indicators of few persons that are no counts (money): they stay out of releases. */
  leftOut: string[];
}

/** Makes up the figures as the seeding does, without slips and without gaps of reporting; the plan is that of the seeds. */
export async function demonstration(quarter: Quarter): Promise<Demonstration> {
  const plan = await demonstrationPlan();
  const framework = required(plan.frameworkByCode, FRAMEWORK);
  const sensitive = framework.indicators.filter(({ sensitivity }) => sensitivity === 'SMALL_COUNT');
  const counted = sensitive.filter(({ measure }) => measure === 'COUNT' || measure === 'RATIO');
  const invention = openInvention(plan);
  const job = protectionJob(
    {
      framework,
      contributions: counted.flatMap((indicator) =>
        askedOf(indicator, quarter).flatMap((asked) =>
          [...figureOf(invention, indicator.code, asked)].map(([cell, content]) =>
            contribution({ indicator, ...asked, cell, content }),
          ),
        ),
      ),
      scope: {
        framework: FRAMEWORK,
        quarter,
        indicators: null,
        quarters: true,
        years: true,
        breakdowns: true,
        zerosHidden: [],
      },
      threshold: 5,
    },
    [],
  );
  return {
    job,
    indicators: sensitive.length,
    leftOut: sensitive.filter((each) => !counted.includes(each)).map(({ code }) => code),
  };
}

async function demonstrationPlan(): Promise<Plan> {
  const database = await openDatabase('sqlite::memory:');
  await database.migrate();
  const context = makeContext({
    database,
    viewer: { id: 'planner', role: 'COORDINATOR', institutionId: null },
    actorName: 'bench',
    now: () => new Date('2015-01-01T08:00:00.000Z'),
    language: 'en',
    settings: settingsOf(readConfig({ NODE_ENV: 'test' })),
  });
  await seedPlan(context);
  const plan = await context.plan();
  await database.close();
  return plan;
}

const askedOf = ({ reporters, frequency }: PlanIndicator, to: Quarter) =>
  reporters.flatMap(({ institution, institutionId, fromQuarter, toQuarter }) =>
    quartersBetween(FIRST, to)
      .filter((quarter) => fromQuarter <= quarter && quarter <= toQuarter)
      .filter((quarter) => frequency !== 'ANNUAL' || numberOf(quarter) === 4)
      .map((quarter) => ({ institution: institution.code, institutionId, quarter })),
  );

interface Made extends Pick<ContributionRow, 'quarter' | 'institutionId' | 'cell' | 'content'> {
  indicator: PlanIndicator;
}

const contribution = ({ indicator, institutionId, quarter, cell, content }: Made): ContributionRow => ({
  indicatorId: indicator.id,
  institutionId,
  quarter,
  workflow: 'APPROVED',
  reportId: `${institutionId} ${quarter}`,
  lineId: `${institutionId} ${quarter} ${indicator.id}`,
  cell,
  content,
});
