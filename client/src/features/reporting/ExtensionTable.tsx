import { useTranslation } from 'react-i18next';
import { DataTable } from '../../components/DataTable';
import { useFormat } from '../../format/useFormat';
import type { QuarterCard_quarterFragment } from '../../generated/graphql';

interface ExtensionTableProps {
  extensions: QuarterCard_quarterFragment['extensions'];
  /** In words. */
  quarter: string;
}

/** Later deadlines of single institutions. */
export function ExtensionTable({ extensions, quarter }: ExtensionTableProps) {
  const { t } = useTranslation('reporting');
  const { shortInstant } = useFormat();
  return (
    <DataTable
      caption={t('extensionsOf', { quarter })}
      rows={extensions}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'institution',
          header: t('institution'),
          rowHeader: true,
          cell: ({ institution }) => institution.name,
        },
        { key: 'dueAt', header: t('newDeadline'), cell: ({ dueAt }) => shortInstant(dueAt) },
        { key: 'reason', header: t('reason'), cell: ({ reason }) => reason },
        {
          key: 'granted',
          header: t('granted'),
          cell: ({ grantedBy, grantedAt }) => `${grantedBy}, ${shortInstant(grantedAt)}`,
        },
      ]}
    />
  );
}
