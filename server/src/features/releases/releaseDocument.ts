import type { Language } from '../../../../schema/language/languages';
import type { Amount } from '../../domain/amount';
import type { Quarter } from '../../domain/quarter';
import type { Rate } from '../../domain/rates';
import type { LeftOutReason } from '../../domain/release';
import type {
  ActivityState,
  Aggregation,
  Direction,
  IndicatorLevel,
  Measure,
  ObjectiveLevel,
  Rating,
  Sensitivity,
} from '../../domain/terms';

/** A text in every language: a release stays readable in each, whatever becomes of the plan. */
export type Texts = Record<Language, string>;

/**
 * What a release freezes. Kept as JSON. Every figure in it is approved and passed disclosure control: a hidden one does
 * not exist in it (`value` null, `hidden` true), and whatever is derived is worked out from the other figures in it.
 */
export interface ReleaseDocument {
  layout: 2;
  number: number;
  /** ISO 8601, in UTC. */
  releasedAt: string;
  title: Texts;
  frameworkCode: string;
  frameworkTitle: Texts;
  quarter: Quarter;
  demonstration: boolean;
  keyPoints: Texts[];
  method: FrozenMethod;
  headline: FrozenHeadline;
  objectives: FrozenObjective[];
  indicators: FrozenIndicator[];
  leftOut: { code: string; name: Texts; reason: LeftOutReason }[];
  sources: { title: string; url: string | null }[];
  /** Against the release before, of the same framework. */
  changes: FrozenChange[];
}

/** How persons were protected. */
export interface FrozenMethod {
  /** Counts from 1 to below this are hidden. */
  threshold: number;
  /** Codes of indicators whose zeros are hidden like small counts. */
  zerosHidden: string[];
  /** How many figures of this release carry the mark. */
  hidden: number;
}

export const CHANGE_KINDS = ['NEW_INDICATOR', 'NEW_PERIOD', 'CORRECTED', 'NOW_HIDDEN', 'NOW_SHOWN'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** What another release said of the same place. Only printed figures are compared. */
export interface FrozenChange {
  kind: ChangeKind;
  sinceRelease: number;
  indicatorCode: string;
  /** `total` or the key of a breakdown cell. */
  breakdown: string;
  /** Null for a new indicator. */
  period: string | null;
  before: Amount | null;
  now: Amount | null;
}

export interface FrozenHeadline {
  indicatorsReleased: number;
  indicatorsLeftOut: number;
  activitiesDue: number;
  activitiesImplemented: number;
  /** Of the indicators whose rating is not hidden. */
  ratings: { rating: Rating; count: number }[];
  /** Indicators that cannot be rated here because the figure is hidden. */
  ratingsHidden: number;
}

export interface FrozenObjective {
  code: string;
  title: Texts;
  level: ObjectiveLevel;
  implementedOfDue: Rate;
  distribution: { state: ActivityState; count: number }[];
}

export interface FrozenIndicator {
  code: string;
  name: Texts;
  unit: Texts;
  measure: Measure;
  sensitivity: Sensitivity;
  decimals: number;
  definition: Texts;
  objectiveCode: string;
  /** Level, direction and the way over time are null in releases of layout 1, which did not say them. */
  level: IndicatorLevel | null;
  direction: Direction | null;
  timeAggregation: Aggregation | null;
  baselineYear: number | null;
  baselineValue: Amount | null;
  /** Institutions that report it. */
  reportedBy: Texts[];
  rating: Rating;
  /** The figure that a rating would rest on is hidden; `rating` is NO_DATA then. */
  ratingHidden: boolean;
  /** The year that rating and share speak of. */
  ratedPeriod: string;
  shareOfExpected: Amount | null;
  points: FrozenPoint[];
  years: FrozenPoint[];
  breakdowns: FrozenBreakdown[];
  referenceFigures: FrozenReference[];
}

/** A figure as it is printed. Null and not hidden: there is none. */
export interface FrozenFigure {
  /** A quarter or a year. */
  period: string;
  value: Amount | null;
  /** There is a value, and it is not printed in order to protect persons. */
  hidden: boolean;
  numerator: Amount | null;
  numeratorHidden: boolean;
  denominator: Amount | null;
  denominatorHidden: boolean;
}

export interface FrozenPoint extends FrozenFigure {
  outOf: number | null;
  target: Amount | null;
  percentOfTarget: Amount | null;
  /** Against the period before. */
  change: Amount | null;
  counted: number;
  expected: number;
}

export interface FrozenBreakdown {
  code: string;
  title: Texts;
  /** Its cells add up to the total. */
  exhaustive: boolean;
  cells: FrozenCell[];
}

export interface FrozenCell {
  key: string;
  name: Texts;
  /** Only periods for which somebody gave a value or which are hidden. */
  points: FrozenFigure[];
  years: FrozenFigure[];
}

export interface FrozenReference {
  startDay: string;
  endDay: string;
  breakdown: Texts | null;
  value: Amount;
  unit: string;
  sourceTitle: string;
  sourceUrl: string | null;
  status: string;
}
