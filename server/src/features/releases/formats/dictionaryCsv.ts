import type { Language } from '../../../../../schema/language/languages';
import { releaseFileWords, type FigureColumn } from '../../../../../schema/language/releaseFileWord';
import { csvText } from './csvText';
import { FIGURE_COLUMN_NAMES } from './figureColumns';

const KINDS: Partial<Record<FigureColumn, string>> = {
  release: 'integer',
  released_at: 'date-time',
  invented: 'boolean',
  period_start: 'date',
  period_end: 'date',
  value: 'decimal',
  out_of: 'integer',
  numerator: 'decimal',
  denominator: 'decimal',
  target: 'decimal',
  percent_of_target: 'decimal',
  change: 'decimal',
  values_counted: 'integer',
  values_expected: 'integer',
};

const STATUSES = 'SHOWN;HIDDEN;MISSING';

/** The codes that a column can hold, where they are a closed list. */
const CODES: Partial<Record<FigureColumn, string>> = {
  invented: 'true;false',
  measure: 'COUNT;RATIO;AMOUNT;DAYS;YES_NO;MILESTONE',
  period_kind: 'QUARTER;YEAR',
  value_status: STATUSES,
  numerator_status: STATUSES,
  denominator_status: STATUSES,
};

/** What each column of the table of figures means. */
export const dictionaryCsv = (language: Language): string =>
  csvText([
    ['column', 'title', 'type', 'codes', 'description'],
    ...FIGURE_COLUMN_NAMES.map((column) => {
      const { title, description } = releaseFileWords(language).columns[column];
      return [column, title, KINDS[column] ?? 'text', CODES[column] ?? '', description];
    }),
  ]);
