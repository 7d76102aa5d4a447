import { numberOf, quartersOfYear, yearOf, type Quarter } from '../../server/src/domain/quarter';
import type { PlanIndicator } from '../../server/src/plan/plan';
import { apportion, apportionLoosely, FEW } from './apportion';
import { chanceOf } from './chance';
import { levelOf, SEASONS, type Profile } from './profile';
import { scaleOf } from './units';

/** An indicator with the way in which its figures come about. */
export interface Subject {
  indicator: PlanIndicator;
  profile: Profile;
}

/** One institution's place in time. */
export interface Place {
  institution: string;
  quarter: Quarter;
}

/** Below this many units a yearly number is taken as it stands: one campaign is one campaign. */
const VARIED_FROM = 50;

/** Divides a yearly number of units over the reporters and the quarters of the year; an annual one is not divided. */
export function partOfYear(subject: Subject, units: number, { institution, quarter }: Place): number {
  const { indicator, profile } = subject;
  const { season, spread } = profile;
  const year = yearOf(quarter);
  const reporters = [...new Set(indicator.reporters.map((reporter) => reporter.institution.code))];
  const weights = reporters.map((code) => profile.reporters.get(code) ?? 1);
  const own = apportion(units, weights)[reporters.indexOf(institution)] ?? 0;
  if (indicator.frequency === 'ANNUAL') return own;
  const chance = chanceOf(indicator.code, institution, year, 'season');
  return apportionLoosely(own, SEASONS[season], { chance, spread })[numberOf(quarter) - 1] ?? 0;
}

/** The units of a sum that one institution counts in a quarter. */
export function flowOf(subject: Subject, place: Place): number {
  const { indicator, profile } = subject;
  const year = yearOf(place.quarter);
  const planned = (levelOf(profile, year) ?? 0) * scaleOf(indicator);
  const vary = 1 + 0.03 * (2 * chanceOf(indicator.code, year, 'level').next() - 1);
  return partOfYear(subject, Math.round(planned >= VARIED_FROM ? planned * vary : planned), place);
}

/** The units of a stock at the end of a quarter: on the way from the end of last year to that of this one. */
export function stockOf({ indicator, profile }: Subject, { quarter }: Place): number {
  const year = yearOf(quarter);
  const now = levelOf(profile, year) ?? 0;
  const before = levelOf(profile, year - 1) ?? now;
  const passed = quartersOfYear(year).indexOf(quarter) + 1;
  const level = indicator.frequency === 'ANNUAL' ? now : before + ((now - before) * passed) / 4;
  return Math.round(level * scaleOf(indicator));
}

/** Cases out of all that are counted, by the percentage of the year, which varies a little. */
export function partOfCases({ indicator, profile }: Subject, cases: number, place: Place): number {
  const share = (levelOf(profile, yearOf(place.quarter)) ?? 0) / 100;
  const chance = chanceOf(indicator.code, place.institution, place.quarter, 'cases');
  if (cases <= FEW) return Array.from({ length: cases }, () => chance.happens(share)).filter(Boolean).length;
  const varied = share * (1 + 0.06 * (2 * chance.next() - 1));
  const most = indicator.rule.mayExceedDenominator ? Infinity : cases;
  return Math.min(most, Math.round(cases * varied));
}
