import { quartersOfYear, yearOf, type Quarter } from '../../server/src/domain/quarter';
import type { PlanIndicator } from '../../server/src/plan/plan';
import { chanceOf } from './chance';
import type { Invention, Units } from './figure';
import { inCells } from './inCells';
import { subjectOf } from './invention';
import { levelOf } from './profile';
import { flowOf, partOfCases, partOfYear, stockOf, type Place, type Subject } from './totals';
import { scaleOf } from './units';

/** What an institution counts of an indicator in a quarter. */
export function unitsOf(invention: Invention, subject: Subject, place: Place): Units {
  const { indicator, profile } = subject;
  if (indicator.measure === 'RATIO' || indicator.measure === 'DAYS')
    return ratioOf(invention, subject, place);
  const { takenFrom } = profile;
  if (takenFrom) return { amount: nationalUnits(invention, subject, { ...takenFrom, place }), cases: null };
  return { amount: ownUnits(subject, place), cases: null };
}

const ownUnits = (subject: Subject, place: Place): number =>
  subject.indicator.timeAggregation === 'LATEST' ? stockOf(subject, place) : flowOf(subject, place);

function ratioOf(invention: Invention, subject: Subject, place: Place): Units {
  const { indicator, profile } = subject;
  const cases = casesOf(invention, subject, place);
  const { takenFrom } = profile;
  if (takenFrom) return { amount: nationalUnits(invention, subject, { ...takenFrom, place }), cases };
  const part = partOfCases(subject, cases, place);
  // The level of average days is the days themselves, not a hundredth of the cases.
  return { amount: indicator.measure === 'DAYS' ? daysOf(subject, cases, place) : part, cases };
}

function daysOf({ profile }: Subject, cases: number, { institution, quarter }: Place): number {
  const average = levelOf(profile, yearOf(quarter)) ?? 0;
  const vary = chanceOf(profile.code, institution, quarter, 'days').whole(-20, 20);
  return Math.round(cases * average * (1 + vary / 100));
}

function casesOf(invention: Invention, subject: Subject, place: Place): number {
  const { cases } = subject.profile;
  if (typeof cases === 'number') return partOfYear(subject, cases * scaleOf(subject.indicator), place);
  const counted = (cases ?? []).map((indicator) =>
    nationalUnits(invention, subject, { indicator, cells: null, place }),
  );
  return counted.reduce((a, b) => a + b, 0);
}

interface Source {
  indicator: string;
  /** Only cells with this category, such as `age_group=child`. */
  cells: string | null;
  place: Place;
}

/** What all institutions counted of another indicator, in the quarter or, for an annual indicator, in its year. */
function nationalUnits(invention: Invention, { indicator }: Subject, source: Source): number {
  const { quarter } = source.place;
  const quarters = indicator.frequency === 'ANNUAL' ? quartersOfYear(yearOf(quarter)) : [quarter];
  const other = subjectOf(invention, source.indicator);
  const codes = institutionsOf(other.indicator);
  return quarters
    .flatMap((each: Quarter) => codes.map((institution) => ({ institution, quarter: each })))
    .reduce((sum, place) => sum + unitsIn(invention, other, { ...source, place }), 0);
}

const institutionsOf = ({ reporters }: PlanIndicator): string[] => [
  ...new Set(reporters.map(({ institution }) => institution.code)),
];

function unitsIn(invention: Invention, subject: Subject, { cells, place }: Source): number {
  const units = unitsOf(invention, subject, place);
  if (cells === null) return units.amount;
  const breakdown = subject.indicator.breakdowns.find(({ cells: own }) =>
    own.some(({ key }) => key.includes(cells)),
  );
  if (!breakdown) throw new Error(`${subject.indicator.code} has no cells ${cells}.`);
  return inCells(invention, subject, { breakdown, units, place })
    .filter(([key]) => key.split(';').includes(cells))
    .reduce((sum, [, { amount }]) => sum + amount, 0);
}
