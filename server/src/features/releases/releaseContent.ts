import type { Thresholds } from '../../domain/progress';
import type { Quarter } from '../../domain/quarter';
import { mayEnterRelease } from '../../domain/release';
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
import { approved } from '../../figures/nationalFigures';
import type { TotalRow } from '../../figures/totals.queries';
import type { PlanFramework } from '../../plan/plan';
import { frozenIndicator } from './frozenIndicator';
import { sourcesOf } from './frozenReferences';
import { nameOf, titleOf } from './planTexts';
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
  totals: readonly TotalRow[];
  statuses: readonly ActivityStatusRow[];
  thresholds: Thresholds;
}

/**
 * Everything that a release says, in three languages. Only approved values up to the quarter are counted.
 * Indicators that rest on few persons appear by code and name alone: no figure, rating or count is made from them.
 */
export function releaseContent(words: ReleaseWords, facts: ReleaseFacts): ReleaseDocument {
  const { framework, quarter } = facts;
  const indicators = frozenIndicators(facts);
  const leftOut = framework.indicators.filter((indicator) => !mayEnterRelease(indicator));
  const standings = activityStandings(framework, quarter, facts.statuses);
  const { implementedOfDue } = completionOf(standings, quarter);
  return {
    ...words,
    releasedAt: words.releasedAt.toISOString(),
    frameworkCode: framework.code,
    frameworkTitle: titleOf(framework),
    quarter,
    headline: {
      indicatorsReleased: indicators.length,
      indicatorsLeftOut: leftOut.length,
      activitiesDue: implementedOfDue.whole,
      activitiesImplemented: implementedOfDue.part,
      ratings: countRatings(indicators.map(({ rating }) => rating)),
    },
    objectives: frozenObjectives(framework, quarter, standings),
    indicators,
    leftOut: leftOut.map((indicator) => ({ code: indicator.code, name: nameOf(indicator) })),
    sources: sourcesOf(indicators.flatMap(({ referenceFigures }) => referenceFigures)),
  };
}

function frozenIndicators({ framework, quarter, totals, thresholds }: ReleaseFacts): FrozenIndicator[] {
  const counting = approved(totals).filter((row) => row.quarter <= quarter);
  const byIndicator = groupBy(counting, ({ indicatorId }) => indicatorId);
  return framework.indicators.filter(mayEnterRelease).map((indicator) =>
    frozenIndicator(indicator, {
      quarter,
      contributions: byIndicator.get(indicator.id) ?? [],
      thresholds,
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
