import { hiddenNote } from '../hiddenNote';
import { LANGUAGES, type Language } from '../../../../../../schema/language/languages';
import { releaseFileWord } from '../../../../../../schema/language/releaseFileWord';
import type { Quarter } from '../../../../domain/quarter';
import type { Texts } from '../../releaseDocument';
import { dimensionsOf } from '../dimensionsOf';
import { holdsHidden, partStatus, valueStatus, type FigureRow } from '../figureRows';
import { periodDays } from '../periodDays';
import { element, narratives, type XmlElement } from './iatiXml';

/** A quarter or year with its target and every figure of it: the whole, and the cells by their dimensions. */
export function iatiPeriod(period: string, rows: readonly FigureRow[], upTo: Quarter): XmlElement {
  const { start, end } = periodDays(period, upTo);
  const target = rows.find(({ total }) => total !== null)?.total?.target ?? null;
  return element('period', {}, [
    element('period-start', { 'iso-date': start }),
    element('period-end', { 'iso-date': end }),
    ...(target === null ? [] : [element('target', { value: target })]),
    ...rows.filter(saysAnything).map(actual),
    element('sm:period', {}, period),
  ]);
}

/** What is missing is not written: there is no word for it in IATI. What is hidden is written without a value. */
const saysAnything = (row: FigureRow): boolean =>
  holdsHidden(row) ||
  row.figure.value !== null ||
  row.figure.numerator !== null ||
  row.figure.denominator !== null;

function actual(row: FigureRow): XmlElement {
  const { figure, total } = row;
  const comment = remarks(row);
  return element('actual', { value: figure.value }, [
    ...dimensionsOf(row).map(({ code, category }) => element('dimension', { name: code, value: category })),
    ...(comment === null ? [] : [element('comment', {}, narratives(comment))]),
    element('sm:figure', {
      status: valueStatus(row),
      numerator: figure.numerator,
      'numerator-status': partStatus(row, 'numerator'),
      denominator: figure.denominator,
      'denominator-status': partStatus(row, 'denominator'),
      'out-of': total?.outOf,
      'percent-of-target': total?.percentOfTarget,
      change: total?.change,
      'values-counted': total?.counted,
      'values-expected': total?.expected,
    }),
  ]);
}

/** In words: that it is hidden, the parts of a ratio, and how much is in it. Null when there is nothing to say. */
function remarks(row: FigureRow): Texts | null {
  const told = LANGUAGES.map((language) => [language, remarksIn(row, language)] as const);
  return told.every(([, text]) => text === '') ? null : (Object.fromEntries(told) as Texts);
}

function remarksIn({ figure, total }: FigureRow, language: Language): string {
  const { value, numerator, denominator } = figure;
  const partial = total !== null && total.counted < total.expected;
  return [
    holdsHidden({ figure }) && hiddenNote(language),
    numerator !== null &&
      denominator !== null &&
      releaseFileWord(language, 'parts', { numerator, denominator }),
    value !== null &&
      typeof total?.outOf === 'number' &&
      releaseFileWord(language, 'outOf', { value, outOf: total.outOf }),
    partial && releaseFileWord(language, 'coverage', { counted: total.counted, expected: total.expected }),
  ]
    .filter((part) => part !== false)
    .join(' ');
}
