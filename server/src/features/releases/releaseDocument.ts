import type { Language } from '../../../../schema/language/languages';
import type { Amount } from '../../domain/amount';
import type { Quarter } from '../../domain/quarter';
import type { Rate } from '../../domain/rates';
import type { ActivityState, Measure, ObjectiveLevel, Rating } from '../../domain/terms';

/** A text in every language: a release stays readable in each, whatever becomes of the plan. */
export type Texts = Record<Language, string>;

/** What a release freezes. Kept as JSON; every figure in it is approved, and none rests on few persons. */
export interface ReleaseDocument {
  number: number;
  /** ISO 8601, in UTC. */
  releasedAt: string;
  title: Texts;
  frameworkCode: string;
  frameworkTitle: Texts;
  quarter: Quarter;
  demonstration: boolean;
  keyPoints: Texts[];
  headline: FrozenHeadline;
  objectives: FrozenObjective[];
  indicators: FrozenIndicator[];
  leftOut: { code: string; name: Texts }[];
  sources: { title: string; url: string | null }[];
}

export interface FrozenHeadline {
  indicatorsReleased: number;
  indicatorsLeftOut: number;
  activitiesDue: number;
  activitiesImplemented: number;
  ratings: { rating: Rating; count: number }[];
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
  decimals: number;
  definition: Texts;
  objectiveCode: string;
  baselineYear: number | null;
  baselineValue: Amount | null;
  rating: Rating;
  /** The year that rating and share speak of. */
  ratedPeriod: string;
  shareOfExpected: Amount | null;
  points: FrozenPoint[];
  years: FrozenPoint[];
  referenceFigures: FrozenReference[];
}

export interface FrozenPoint {
  /** A quarter or a year. */
  period: string;
  value: Amount | null;
  outOf: number | null;
  numerator: Amount | null;
  denominator: Amount | null;
  target: Amount | null;
  counted: number;
  expected: number;
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
