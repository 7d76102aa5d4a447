import { NO_VALUE } from '../../../schema/language/figureText';
import { formatReleasePeriod } from '../../../schema/language/formatReleasePeriod';
import { formatShortQuarter } from '../../../schema/language/formatQuarter';
import type { ReadRelease } from '../features/releases/releaseInLanguage';
import { dataTable } from './dataTable';
import type { Html } from './html';
import type { Told } from './told';

type Indicator = ReadRelease['indicators'][number];
export type Breakdown = Indicator['breakdowns'][number];

interface Shown {
  caption: string;
  breakdown: Breakdown;
  by: 'years' | 'points';
}

/** Groups down, years or quarters across; a dash where nobody gave a value. */
export function breakdownTable(told: Told, indicator: Indicator, { caption, breakdown, by }: Shown): Html {
  const { language, release, released, figure } = told;
  const { cells } = breakdown;
  const periods = [...new Set(cells.flatMap((cell) => cell[by].map(({ period }) => period)))].sort();
  const header = (period: string) =>
    by === 'points'
      ? formatShortQuarter(language, period)
      : formatReleasePeriod(language, period, release.quarter);
  return dataTable({
    caption,
    columns: [released('category'), ...periods.map(header)],
    rows: cells.map((cell) => [
      cell.name,
      ...periods.map((period) => {
        const found = cell[by].find((each) => each.period === period);
        return found ? figure(found, indicator) : NO_VALUE;
      }),
    ]),
  });
}
