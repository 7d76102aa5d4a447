import type { Thresholds } from '../../domain/progress';
import type { Quarter } from '../../domain/quarter';
import {
  activityStandings,
  completionOf,
  isBelow,
  objectivesOf,
  type ActivityStanding,
} from '../../figures/activityCompletion';
import type { ActivityStatusRow } from '../../figures/activityStatuses.queries';
import { groupBy } from '../../groupBy';
import { countRatings } from '../../figures/indicatorStatus';
import type { PlanFramework, PlanIndicator } from '../../plan/plan';
import type { ContributionRow } from '../../reports/readContributions';
import { countHidden } from './countHidden';
import type { MayPrint } from './frozenFigure';
import { frozenIndicator } from './frozenIndicator';
import { sourcesOf } from './frozenReferences';
import { nameOf, titleOf } from './planTexts';
import { releaseChanges } from './releaseChanges';
import { leftOutOf, type ReleaseScope } from './releaseScope';
import type { FrozenIndicator, FrozenObjective, ReleaseDocument, Texts } from './releaseDocument';

/** What a release says besides figures: the coordinator's words, its number and its day. */
export interface ReleaseWords {
  number: number;
  releasedAt: Date;
  title: Texts;
  keyPoints: Texts[];
  demonstration: boolean;
}

/** What a release is made from. */
export interface ReleaseFacts {
  framework: PlanFramework;
  quarter: Quarter;
  /** Approved values up to the quarter, totals and breakdown cells. */
  contributions: readonly ContributionRow[];
  statuses: readonly ActivityStatusRow[];
  thresholds: Thresholds;
  scope: ReleaseScope;
  /** Counts from 1 to below this are hidden where few persons are counted. */
  threshold: number;
  /** The release before, of the same framework. */
  before: ReleaseDocument | null;
}

/**
 * Everything that a release says, in three languages. Only approved values up to the quarter are counted.
 * Of indicators that rest on few persons it prints what disclosure control lets it.
 */
export function releaseContent(
  words: ReleaseWords,
  facts: ReleaseFacts,
  mayPrintOf: (indicator: PlanIndicator) => MayPrint,
): ReleaseDocument {
  const { framework, quarter, before, scope } = facts;
  const indicators = frozenIndicators(facts, mayPrintOf);
  const leftOut = framework.indicators.flatMap((indicator) => {
    const reason = leftOutOf(scope, indicator);
    return reason === null ? [] : [{ code: indicator.code, name: nameOf(indicator), reason }];
  });
  const standings = activityStandings(framework, quarter, facts.statuses);
  const { implementedOfDue } = completionOf(standings, quarter);
  return {
    layout: 2,
    ...words,
    releasedAt: words.releasedAt.toISOString(),
    frameworkCode: framework.code,
    frameworkTitle: titleOf(framework),
    quarter,
    method: {
      threshold: facts.threshold,
      zerosHidden: [...scope.zerosHidden],
      hidden: countHidden(indicators),
    },
    headline: {
      indicatorsReleased: indicators.length,
      indicatorsLeftOut: leftOut.length,
      activitiesDue: implementedOfDue.whole,
      activitiesImplemented: implementedOfDue.part,
      ratings: countRatings(indicators.filter((each) => !each.ratingHidden).map(({ rating }) => rating)),
      ratingsHidden: indicators.filter(({ ratingHidden }) => ratingHidden).length,
    },
    objectives: frozenObjectives(framework, quarter, standings),
    indicators,
    leftOut,
    sources: sourcesOf(indicators.flatMap(({ referenceFigures }) => referenceFigures)),
    changes: before === null ? [] : releaseChanges(before, { quarter, indicators }),
  };
}

function frozenIndicators(
  facts: ReleaseFacts,
  mayPrintOf: (indicator: PlanIndicator) => MayPrint,
): FrozenIndicator[] {
  const { framework, quarter, contributions, thresholds, threshold, scope } = facts;
  const byIndicator = groupBy(contributions, ({ indicatorId }) => indicatorId);
  const chosen = framework.indicators.filter((indicator) => leftOutOf(scope, indicator) === null);
  return chosen.map((indicator) =>
    frozenIndicator(indicator, {
      quarter,
      byCell: groupBy(byIndicator.get(indicator.id) ?? [], ({ cell }) => cell),
      thresholds,
      threshold,
      scope,
      mayPrint: mayPrintOf(indicator),
    }),
  );
}

const frozenObjectives = (
  framework: PlanFramework,
  quarter: Quarter,
  standings: readonly ActivityStanding[],
): FrozenObjective[] =>
  objectivesOf(framework).map((objective) => ({
    code: objective.code,
    title: titleOf(objective),
    level: objective.level,
    ...completionOf(
      standings.filter(({ activity }) => isBelow(objective, activity.objective)),
      quarter,
    ),
  }));
