import type { TFunction } from 'i18next';
import { isCodeOf } from '../../../../schema/language/label';
import type { Column } from '../../components/DataTable';
import type { Formats } from '../../format/useFormat';
import type { Sources_releaseFragment } from '../../generated/graphql';

type Figure = Sources_releaseFragment['indicators'][number]['referenceFigures'][number];
type Named = Figure & { name: string };

/** Which indicator others published a figure about. */
export const namedColumn = (t: TFunction<'releases'>): Column<Named> => ({
  key: 'indicator',
  header: t('indicator'),
  rowHeader: true,
  cell: ({ name }) => name,
});

/** What others published: period, part, figure, status, source. */
export const referenceColumns = (t: TFunction<'releases'>, format: Formats): Column<Figure>[] => [
  { key: 'period', header: t('period'), cell: ({ startDay, endDay }) => format.period(startDay, endDay) },
  { key: 'of', header: t('of'), cell: ({ breakdown }) => breakdown ?? t('total') },
  { key: 'value', header: t('figure'), align: 'end', cell: ({ value }) => format.number(value) },
  {
    key: 'status',
    header: t('status'),
    cell: ({ status }) =>
      isCodeOf('ReferenceStatus', status) ? format.label('ReferenceStatus', status) : status,
  },
  { key: 'source', header: t('source'), cell: ({ sourceTitle }) => sourceTitle },
];
