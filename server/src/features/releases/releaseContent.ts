import type { Thresholds } from '../../domain/progress';
import type { Quarter } from '../../domain/quarter';
import { leftOutReason, mayEnterRelease } from '../../domain/release';
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
import type { PlanFramework } from '../../plan/plan';
import type { ContributionRow } from '../../reports/readContributions';
import { countHidden } from './countHidden';
import { printEverything } from './frozenFigure';
import { frozenIndicator } from './frozenIndicator';
import { sourcesOf } from './frozenReferences';
import { nameOf, titleOf } from './planTexts';
import { releaseChanges } from './releaseChanges';
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
  /** Counts from 1 to below this are hidden where few persons are counted. */
  threshold: number;
  /** The release before, of the same framework. */
  before: ReleaseDocument | null;
}

/**
 * Everything that a release says, in three languages. Only approved values up to the quarter are counted.
 * Indicators that rest on few persons appear by code and name alone: no figure, rating or count is made from them.
 */
export function releaseContent(words: ReleaseWords, facts: ReleaseFacts): ReleaseDocument {
  const { framework, quarter, before } = facts;
  const indicators = frozenIndicators(facts);
  const leftOut = framework.indicators.filter((indicator) => !mayEnterRelease(indicator));
  const standings = activityStandings(framework, quarter, facts.statuses);
  const { implementedOfDue } = completionOf(standings, quarter);
  return {
    layout: 2,
    ...words,
    releasedAt: words.releasedAt.toISOString(),
    frameworkCode: framework.code,
    frameworkTitle: titleOf(framework),
    quarter,
    method: { threshold: facts.threshold, zerosHidden: [], hidden: countHidden(indicators) },
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
    leftOut: leftOut.map((indicator) => ({
      code: indicator.code,
      name: nameOf(indicator),
      reason: leftOutReason(indicator) ?? 'NOT_CHOSEN',
    })),
    sources: sourcesOf(indicators.flatMap(({ referenceFigures }) => referenceFigures)),
    changes: before === null ? [] : releaseChanges(before, { quarter, indicators }),
  };
}

function frozenIndicators(facts: ReleaseFacts): FrozenIndicator[] {
  const { framework, quarter, contributions, thresholds, threshold } = facts;
  const byIndicator = groupBy(contributions, ({ indicatorId }) => indicatorId);
  return framework.indicators.filter(mayEnterRelease).map((indicator) =>
    frozenIndicator(indicator, {
      quarter,
      byCell: groupBy(byIndicator.get(indicator.id) ?? [], ({ cell }) => cell),
      thresholds,
      threshold,
      mayPrint: printEverything,
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
