import type { CountTable, Layout } from '../../../domain/disclosure/counts';
import type { PastCounts, ProtectionJob } from '../../../domain/disclosure/protection';
import { TOTAL } from '../../../domain/cell';
import { groupBy } from '../../../groupBy';
import type { ReleaseFacts } from '../releaseContent';
import { leftOutOf, type ReleaseScope } from '../releaseScope';
import { publicFigures } from './publicFigures';
import { relationsOf } from './relationsOf';
import { sensitiveTables } from './sensitiveTables';

/** How often a cheaper pattern is looked for: more rounds hide a little less and take longer. */
const ROUNDS = 2;

/** Of a release's facts, those that disclosure control works from. */
export type ReportedFacts = Pick<ReleaseFacts, 'framework' | 'contributions' | 'scope' | 'threshold'>;

/** What disclosure control is given for a release: the counts of few persons within its scope, and all that is out. */
export function protectionJob(
  { framework, contributions, scope, threshold }: ReportedFacts,
  past: readonly PastCounts[],
): ProtectionJob {
  const rows = groupBy(contributions, ({ indicatorId }) => indicatorId);
  const sensitive = framework.indicators
    .filter(({ sensitivity }) => sensitivity === 'SMALL_COUNT')
    .filter((indicator) => leftOutOf(scope, indicator) === null)
    .map((indicator) => {
      const tables = sensitiveTables(
        indicator,
        rows.get(indicator.id) ?? [],
        scope.zerosHidden.includes(indicator.code),
      );
      return { indicator, tables: tables.map((table) => withinScope(table, scope)) };
    });
  const tables = sensitive.flatMap((each) => each.tables).filter(({ entries }) => entries.length > 0);
  return {
    tables,
    relations: sensitive.flatMap(({ indicator, tables: own }) => relationsOf(indicator, own)),
    layout: layoutOf(scope),
    threshold,
    references: sensitive.flatMap(({ indicator }) => publicFigures(indicator)),
    past,
    rounds: ROUNDS,
  };
}

const layoutOf = ({ quarters, years }: ReleaseScope): Layout => ({
  quarters,
  years,
  halfYears: false,
  institutions: false,
  margins: false,
});

const withinScope = (table: CountTable, { breakdowns }: ReleaseScope): CountTable =>
  breakdowns
    ? table
    : { ...table, breakdowns: [], entries: table.entries.filter(({ breakdown }) => breakdown === TOTAL) };
