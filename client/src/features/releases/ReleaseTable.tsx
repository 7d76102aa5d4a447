import { gql, type TypedDocumentNode } from '@apollo/client';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { DataTable, type Column } from '../../components/DataTable';
import { useFormat, type Formats } from '../../format/useFormat';
import type { ReleaseTable_entryFragment } from '../../generated/graphql';

export const RELEASE_ENTRY: TypedDocumentNode<ReleaseTable_entryFragment> = gql`
  fragment ReleaseTable_entry on ReleaseEntry {
    number
    title
    frameworkCode
    quarter
    releasedAt
  }
`;

type Entry = ReleaseTable_entryFragment;

const columns = (t: TFunction<'releases'>, format: Formats): Column<Entry>[] => [
  { key: 'number', header: t('number'), cell: ({ number }) => number },
  {
    key: 'title',
    header: t('title'),
    rowHeader: true,
    cell: ({ number, title }) => <Link to={`/summary/${number}`}>{title}</Link>,
  },
  { key: 'framework', header: t('framework'), cell: ({ frameworkCode }) => frameworkCode },
  { key: 'quarter', header: t('upTo'), cell: ({ quarter }) => format.quarter(quarter) },
  { key: 'at', header: t('releasedAt'), cell: ({ releasedAt }) => format.instant(releasedAt) },
];

/** Releases, newest first, each a link to its summary. */
export function ReleaseTable({ entries }: { entries: readonly Entry[] }) {
  const { t } = useTranslation('releases');
  return (
    <DataTable
      caption={t('releases')}
      hideCaption
      columns={columns(t, useFormat())}
      rows={entries}
      rowKey={({ number }) => String(number)}
    />
  );
}
