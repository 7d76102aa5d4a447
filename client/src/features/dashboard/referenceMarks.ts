/** A figure published by others, where it can be drawn beside ours. */
export interface ReferenceMark {
  id: string;
  /** The quarter or the year on the axis. */
  period: string;
  value: number;
  /** Whether the source speaks of the whole period, or of a part of it. */
  whole: boolean;
}

interface PublishedFigure {
  id: string;
  startDay: string;
  endDay: string;
  breakdown: string | null;
  value: string;
}

const quarterOf = (day: string) => `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
const yearOf = (day: string) => day.slice(0, 4);

const FIRST_DAY = /-(01|04|07|10)-01$/;
const LAST_DAY = /-(03-31|06-30|09-30|12-31)$/;

/** Marks for a chart by quarter: totals whose period lies within one quarter. Longer ones cannot be compared. */
export const marksByQuarter = (figures: readonly PublishedFigure[]): ReferenceMark[] =>
  marks(figures, quarterOf, ({ startDay, endDay }) => FIRST_DAY.test(startDay) && LAST_DAY.test(endDay));

/** Marks for a chart by year: totals whose period lies within one calendar year. */
export const marksByYear = (figures: readonly PublishedFigure[]): ReferenceMark[] =>
  marks(figures, yearOf, ({ startDay, endDay }) => startDay.endsWith('-01-01') && endDay.endsWith('-12-31'));

/** Each figure keeps a mark of its own, also where several speak of one period: they are never merged. */
function marks(
  figures: readonly PublishedFigure[],
  periodOf: (day: string) => string,
  isWhole: (figure: PublishedFigure) => boolean,
): ReferenceMark[] {
  return figures
    .filter(({ breakdown }) => breakdown === null)
    .filter(({ startDay, endDay }) => periodOf(startDay) === periodOf(endDay))
    .map((figure) => ({
      id: figure.id,
      period: periodOf(figure.endDay),
      value: Number(figure.value),
      whole: isWhole(figure),
    }));
}
