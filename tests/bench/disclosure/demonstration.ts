import { figureOf } from '../../../seeds/demo/figureOf';
import type { Invention } from '../../../seeds/demo/figure';
import { openInvention, subjectOf } from '../../../seeds/demo/invention';
import { seedPlan } from '../../../seeds/seed';
import { readConfig, settingsOf } from '../../../server/src/config';
import { openDatabase } from '../../../server/src/database';
import type { CountEntry, CountTable, Relation } from '../../../server/src/domain/disclosure/counts';
import { numberOf, quartersBetween, type Quarter } from '../../../server/src/domain/quarter';
import { makeContext } from '../../../server/src/makeContext';
import type { PlanIndicator } from '../../../server/src/plan/plan';

/** The counts of few persons in the demonstration, and how they are bound to each other. */
export interface Demonstration {
  tables: CountTable[];
  relations: Relation[];
  indicators: number;
  /** Indicators of few persons that are no counts (money): they stay out of releases. */
  leftOut: string[];
}

/** Reads the plan and makes up the figures as the seeding does, without slips and without gaps of reporting. */
export async function openDemonstration(): Promise<Invention> {
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
  const invention = openInvention(await context.plan());
  await database.close();
  return invention;
}

/** All tables of the demonstration from the first quarter of 2015. */
export function demonstrationTables(invention: Invention, to: Quarter): Demonstration {
  const quarters = quartersBetween('2015-Q1', to);
  const sensitive = [...invention.plan.indicator.values()].filter(
    ({ sensitivity }) => sensitivity === 'SMALL_COUNT',
  );
  const counted = sensitive.filter(({ measure }) => measure === 'COUNT' || measure === 'RATIO');
  return {
    tables: counted.flatMap((indicator) => tablesOf(invention, indicator, quarters)),
    relations: counted.flatMap((indicator) => relationsOf(invention, indicator)),
    indicators: sensitive.length,
    leftOut: sensitive.filter((each) => !counted.includes(each)).map(({ code }) => code),
  };
}

type Part = 'amount' | 'numerator' | 'denominator' | 'rest';

function tablesOf(
  invention: Invention,
  indicator: PlanIndicator,
  quarters: readonly Quarter[],
): CountTable[] {
  const parts: Part[] = indicator.measure === 'RATIO' ? ['numerator', 'denominator', 'rest'] : ['amount'];
  return parts.map((part) => ({
    code: part === 'amount' ? indicator.code : `${indicator.code}:${part}`,
    overTime:
      indicator.frequency === 'ANNUAL' ? 'ANNUAL' : indicator.timeAggregation === 'LATEST' ? 'LATEST' : 'SUM',
    breakdowns: indicator.breakdowns.map(({ id, code, exhaustive, overlapping, cells }) => ({
      id,
      code,
      exhaustive,
      overlapping,
      cells: cells.map(({ key }) => key),
    })),
    zeroIsSmall: false,
    shown: part !== 'rest',
    entries: entriesOf(invention, indicator, { part, quarters }),
  }));
}

function entriesOf(
  invention: Invention,
  indicator: PlanIndicator,
  { part, quarters }: { part: Part; quarters: readonly Quarter[] },
): CountEntry[] {
  return indicator.reporters.flatMap(({ institution, fromQuarter, toQuarter }) =>
    quarters
      .filter((quarter) => fromQuarter <= quarter && quarter <= toQuarter)
      .filter((quarter) => indicator.frequency !== 'ANNUAL' || numberOf(quarter) === 4)
      .flatMap((quarter) =>
        [...figureOf(invention, indicator.code, { institution: institution.code, quarter })].map(
          ([breakdown, content]) => ({
            institution: institution.code,
            quarter,
            breakdown,
            value:
              part === 'rest'
                ? Number(content.denominator) - Number(content.numerator)
                : Number(content[part]),
          }),
        ),
      ),
  );
}

/** Ratios are made of numerator and rest; what is taken from another indicator is the same count. */
function relationsOf(invention: Invention, indicator: PlanIndicator): Relation[] {
  const { profile } = subjectOf(invention, indicator.code);
  const isRatio = indicator.measure === 'RATIO';
  const own = isRatio ? `${indicator.code}:numerator` : indicator.code;
  const whole = `${indicator.code}:denominator`;
  const total = (table: string, breakdown = 'total') => ({ table, breakdown });
  const rows = new Set([
    'total',
    ...indicator.breakdowns.flatMap(({ cells }) => cells.map(({ key }) => key)),
  ]);
  const rest = [...rows].map((breakdown): Relation => ({
    kind: 'REST',
    part: total(own, breakdown),
    rest: total(`${indicator.code}:rest`, breakdown),
    whole: total(whole, breakdown),
  }));
  const { takenFrom, cases } = profile;
  const same = (part: string, other: string, breakdown?: string): Relation => ({
    kind: 'SAME',
    part: total(part),
    whole: total(other, breakdown),
  });
  return [
    ...(isRatio ? rest : []),
    ...(takenFrom === null ? [] : [same(own, takenFrom.indicator, takenFrom.cells ?? undefined)]),
    ...(isRatio && Array.isArray(cases) && cases.length === 1 ? [same(whole, String(cases[0]))] : []),
  ];
}
