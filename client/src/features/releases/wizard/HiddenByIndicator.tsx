import { useTranslation } from 'react-i18next';
import { DataTable } from '../../../components/DataTable';
import { Section } from '../../../components/Section';
import { useFormat } from '../../../format/useFormat';

interface Row {
  code: string;
  name: string;
  printed: number;
  small: number;
  protecting: number;
}

const COUNTS = ['printed', 'small', 'protecting'] as const;

/** How much of each indicator is shown and hidden, and for which of the two reasons. */
export function HiddenByIndicator({ indicators }: { indicators: readonly Row[] }) {
  const { t } = useTranslation('wizard');
  const { number } = useFormat();
  return (
    <Section level={3} title={t('byIndicator')}>
      <DataTable
        caption={t('byIndicator')}
        hideCaption
        columns={[
          {
            key: 'indicator',
            header: t('indicator'),
            rowHeader: true,
            cell: ({ code, name }: Row) => `${code} ${name}`,
          },
          ...COUNTS.map((count) => ({
            key: count,
            header: t(count),
            align: 'end' as const,
            cell: (row: Row) => number(row[count]),
          })),
        ]}
        rows={indicators}
        rowKey={({ code }) => code}
      />
    </Section>
  );
}
