import { isCodeOf } from '../../../schema/language/label';
import type { Formats } from '../format/useFormat';
import type { Column } from './DataTable';

/** A figure that somebody else published. */
interface PublishedFigure {
  startDay: string;
  endDay: string;
  /** The part that it is about; null for the total. */
  breakdown: string | null;
  value: string;
  status: string;
  sourceTitle: string;
  sourceUrl: string | null;
  note?: string | null;
}

type Word = 'period' | 'of' | 'total' | 'figure' | 'status' | 'source';

/** What others published: period, part, figure, status, and the source, as a link where it has an address. */
export const publishedColumns = (words: Record<Word, string>, format: Formats): Column<PublishedFigure>[] => [
  {
    key: 'period',
    header: words.period,
    rowHeader: true,
    cell: ({ startDay, endDay }) => format.period(startDay, endDay),
  },
  { key: 'of', header: words.of, cell: ({ breakdown }) => breakdown ?? words.total },
  { key: 'value', header: words.figure, align: 'end', cell: ({ value }) => format.number(value) },
  {
    key: 'status',
    header: words.status,
    cell: ({ status }) =>
      isCodeOf('ReferenceStatus', status) ? format.label('ReferenceStatus', status) : status,
  },
  {
    key: 'source',
    header: words.source,
    cell: ({ sourceTitle, sourceUrl, note }) => (
      <>
        {sourceUrl === null ? (
          sourceTitle
        ) : (
          <a href={sourceUrl} rel="noreferrer">
            {sourceTitle}
          </a>
        )}
        {note && ` – ${note}`}
      </>
    ),
  },
];
