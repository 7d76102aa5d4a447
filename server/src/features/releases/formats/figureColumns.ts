import { hiddenNote } from './hiddenNote';
import type { Language } from '../../../../../schema/language/languages';
import type { FigureColumn } from '../../../../../schema/language/releaseFileWord';
import { releaseFileWords } from '../../../../../schema/language/releaseFileWord';
import type { ReleaseDocument, Texts } from '../releaseDocument';
import type { TableCell } from './csvText';
import { holdsHidden, partStatus, valueStatus, type FigureRow } from './figureRows';
import { periodDays, periodKind } from './periodDays';

/** What a cell of the table of figures is made from. */
interface Told {
  document: ReleaseDocument;
  language: Language;
  row: FigureRow;
}

const number = (value: string | number | null | undefined): TableCell =>
  value === null || value === undefined ? null : { number: String(value) };

const inWords = (texts: Texts | null, { language }: Told): string =>
  texts?.[language] ?? releaseFileWords(language).total;

/** The columns of the table of figures, in order. A name, once published, keeps its meaning. */
export const FIGURE_COLUMNS: Readonly<Record<FigureColumn, (told: Told) => TableCell>> = {
  release: ({ document }) => number(document.number),
  released_at: ({ document }) => document.releasedAt,
  invented: ({ document }) => String(document.demonstration),
  framework_code: ({ document }) => document.frameworkCode,
  objective_code: ({ row }) => row.indicator.objectiveCode,
  indicator_code: ({ row }) => row.indicator.code,
  indicator_name: ({ row, language }) => row.indicator.name[language],
  measure: ({ row }) => row.indicator.measure,
  unit: ({ row, language }) => row.indicator.unit[language],
  breakdown_code: ({ row }) => row.breakdown,
  breakdown_name: (told) => inWords(told.row.breakdownTitle, told),
  cell_code: ({ row }) => row.cell,
  cell_name: (told) => inWords(told.row.cellName, told),
  period: ({ row }) => row.figure.period,
  period_kind: ({ row }) => periodKind(row.figure.period),
  period_start: ({ row, document }) => periodDays(row.figure.period, document.quarter).start,
  period_end: ({ row, document }) => periodDays(row.figure.period, document.quarter).end,
  value: ({ row }) => number(row.figure.value),
  value_status: ({ row }) => valueStatus(row),
  out_of: ({ row }) => number(row.total?.outOf),
  numerator: ({ row }) => number(row.figure.numerator),
  numerator_status: ({ row }) => partStatus(row, 'numerator'),
  denominator: ({ row }) => number(row.figure.denominator),
  denominator_status: ({ row }) => partStatus(row, 'denominator'),
  target: ({ row }) => number(row.total?.target),
  percent_of_target: ({ row }) => number(row.total?.percentOfTarget),
  change: ({ row }) => number(row.total?.change),
  values_counted: ({ row }) => number(row.total?.counted),
  values_expected: ({ row }) => number(row.total?.expected),
  note: ({ row, language }) => (holdsHidden(row) ? hiddenNote(language) : null),
};

export const FIGURE_COLUMN_NAMES = Object.keys(FIGURE_COLUMNS) as FigureColumn[];

/** One row of the table of figures. */
export const figureCells = (told: Told): TableCell[] =>
  Object.values(FIGURE_COLUMNS).map((cell) => cell(told));
