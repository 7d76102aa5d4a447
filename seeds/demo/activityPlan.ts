import { numberOf, yearOf, type Quarter } from '../../server/src/domain/quarter';
import { chanceOf } from './chance';
import { readCsv, readYears } from './readCsv';
import { amountOf } from './units';

/** How an invented activity goes: a line of `activities.csv`. */
interface Course {
  /** By year: percent done at its end. */
  percents: ReadonlyMap<number, number>;
  eurAYear: number;
  postponedFrom: string | null;
}

/** By activity code. */
export type ActivityPlan = ReadonlyMap<string, Course>;

/** What is reported of an activity. */
export interface Progress {
  percent: number;
  postponed: boolean;
  spentEur: string;
}

/** Reads `activities.csv`. */
export const readActivityPlan = (): ActivityPlan =>
  new Map(
    readCsv('activities.csv').map((line) => [
      line.activity_code ?? '',
      {
        percents: readYears(line),
        eurAYear: Number(line.eur_a_year),
        postponedFrom: line.postponed_from || null,
      },
    ]),
  );

/** How far an activity has come at the end of a quarter, in steps of 5 %, and what was spent in it. */
export function progressOf(plan: ActivityPlan, code: string, quarter: Quarter): Progress {
  const course = plan.get(code);
  if (!course) throw new Error(`seeds/demo/activities.csv has no line for ${code}.`);
  const { percents, eurAYear, postponedFrom } = course;
  const year = yearOf(quarter);
  const latest = Math.max(0, ...[...percents].filter(([each]) => each < year).map(([, percent]) => percent));
  const goal = percents.get(year) ?? latest;
  const percent = latest + ((goal - latest) * numberOf(quarter)) / 4;
  const postponed = postponedFrom !== null && quarter >= postponedFrom;
  const cents = Math.round(eurAYear * 25 * (0.7 + 0.6 * chanceOf(code, quarter, 'spent').next()));
  // The last few percent are done when they are done: nothing is rounded up to 100.
  const done = goal === 100 && numberOf(quarter) === 4 ? 100 : Math.min(95, Math.floor(percent / 5) * 5);
  return {
    percent: latest === 100 ? 100 : done,
    postponed,
    spentEur: amountOf(postponed || latest === 100 ? 0 : cents, 2),
  };
}
