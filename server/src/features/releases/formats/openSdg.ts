import { hiddenNote } from './hiddenNote';
import type { Language } from '../../../../../schema/language/languages';
import { releaseFileWords } from '../../../../../schema/language/releaseFileWord';
import type { FrozenIndicator } from '../releaseDocument';
import { csvText, type TableCell } from './csvText';
import { dimensionsOf } from './dimensionsOf';
import { rowsOfIndicator, valueStatus, type FigureStatus } from './figureRows';
import { periodKind } from './periodDays';

/** SDMX code list CL_OBS_STATUS: normal value; missing value, suppressed; missing value. */
const OBSERVATION_STATUS: Readonly<Record<FigureStatus, string>> = { SHOWN: 'A', HIDDEN: 'Q', MISSING: 'O' };

const LAST_COLUMNS = ['Units', 'OBS_STATUS', 'COMMENT_OBS', 'Value'];

/**
 * One indicator in the layout that Open SDG reads: Year, one column a dimension (blank: all), Units, the status of the
 * observation, and Value at the end. Quarters are a dimension of the year. The fixed columns keep their English names.
 */
export function openSdgCsv(indicator: FrozenIndicator, language: Language): string {
  const { quarterColumn } = releaseFileWords(language);
  const rows = rowsOfIndicator(indicator).map((row) => ({ row, dimensions: dimensionsOf(row) }));
  const titles = new Map(
    rows.flatMap(({ dimensions }) => dimensions.map(({ code, title }) => [code, title[language]] as const)),
  );
  const cells = ({ row, dimensions }: (typeof rows)[number]): TableCell[] => {
    const { period, value, hidden } = row.figure;
    return [
      { number: period.slice(0, 4) },
      periodKind(period) === 'QUARTER' ? period.slice(5) : null,
      ...[...titles.keys()].map(
        (dimension) => dimensions.find(({ code }) => code === dimension)?.name[language] ?? null,
      ),
      indicator.unit[language],
      OBSERVATION_STATUS[valueStatus(row)],
      hidden ? hiddenNote(language) : null,
      value === null ? null : { number: value },
    ];
  };
  const first = ['Year', quarterColumn];
  return csvText([
    [...first, ...unlike([...titles.values()], [...first, ...LAST_COLUMNS]), ...LAST_COLUMNS],
    ...rows.map(cells),
  ]);
}

/** Column names may not repeat: a title that does gets a number behind it. */
const unlike = (titles: readonly string[], taken: readonly string[]): string[] =>
  titles.map((title, place) => {
    const before = [...taken, ...titles.slice(0, place)].filter((other) => other === title).length;
    return before === 0 ? title : `${title} (${before + 1})`;
  });

/** The file of an indicator, named as Open SDG names them: `indicator_I1-1-1a.csv`. */
export const openSdgName = ({ code }: Pick<FrozenIndicator, 'code'>): string =>
  `indicator_${code.replaceAll('.', '-').replace(/[^\w-]+/g, '_')}.csv`;
