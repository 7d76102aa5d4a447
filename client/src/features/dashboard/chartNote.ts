import type { TFunction } from 'i18next';
import type { FigureRow } from './figureRows';
import type { ReferenceMark } from './referenceMarks';

/** What a reader has to know of single points: gaps, partial and provisional ones, and figures of others. */
export function chartNote(
  t: TFunction<'dashboard'>,
  rows: readonly FigureRow[],
  marks: readonly ReferenceMark[],
): string {
  const notes = [
    rows.some(({ target }) => target !== null) && t('noteTarget'),
    rows.some(({ value }) => value === null) && t('noteGaps'),
    rows.some(({ partial }) => partial !== null) && t('notePartial'),
    rows.some(({ provisional }) => provisional !== null) && t('noteProvisional'),
    marks.length > 0 && t('noteReferences'),
  ];
  return notes.filter((note) => note !== false).join(' ');
}
