import { useTranslation } from 'react-i18next';
import type { FormChange } from '../../../../schema/exchange/formReading';
import { DataTable } from '../../components/DataTable';
import { Section } from '../../components/Section';

const WORD = { CREATED: 'created', CHANGED: 'changed', CLEARED: 'cleared' } as const;

/** Each value as it is and as it would be. */
export function FormChanges({ changes }: { changes: readonly FormChange[] }) {
  const { t } = useTranslation('exchange');
  if (changes.length === 0) return null;
  return (
    <Section level={3} title={t('changesTitle')}>
      <DataTable
        caption={t('changesTitle')}
        hideCaption
        rows={changes}
        rowKey={({ address }) => address}
        columns={[
          { key: 'place', header: t('place'), cell: ({ address }) => address },
          {
            key: 'item',
            header: t('item'),
            rowHeader: true,
            cell: ({ title, cell, lineId }) =>
              lineId !== null && cell === null ? `${title}: ${t('explanation')}` : title,
          },
          { key: 'kind', header: t('kind'), cell: ({ kind }) => t(WORD[kind]) },
          { key: 'before', header: t('before'), align: 'end', cell: ({ from }) => from || t('nothing') },
          { key: 'after', header: t('after'), align: 'end', cell: ({ to }) => to || t('nothing') },
        ]}
      />
    </Section>
  );
}
