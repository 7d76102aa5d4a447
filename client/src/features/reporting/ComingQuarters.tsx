import { useTranslation } from 'react-i18next';
import { DataTable } from '../../components/DataTable';
import { Section } from '../../components/Section';
import { useFormat } from '../../format/useFormat';
import type { QuartersPageQuery } from '../../generated/graphql';

interface ComingQuartersProps {
  quarters: QuartersPageQuery['calendar']['coming'];
}

/** The quarters after the next: from when they can be opened, and by when they are due. */
export function ComingQuarters({ quarters }: ComingQuartersProps) {
  const { t } = useTranslation('reporting');
  const { quarter, day } = useFormat();
  if (quarters.length === 0) return null;
  return (
    <Section title={t('comingQuarters')} lead={t('comingLead')}>
      <DataTable
        caption={t('comingQuarters')}
        hideCaption
        rows={quarters}
        rowKey={(coming) => coming.quarter}
        columns={[
          {
            key: 'quarter',
            header: t('quarter'),
            rowHeader: true,
            cell: (coming) => quarter(coming.quarter),
          },
          { key: 'opensOn', header: t('opensOn'), cell: ({ opensOn }) => day(opensOn) },
          { key: 'dueOn', header: t('deadline'), cell: ({ dueOn }) => day(dueOn) },
        ]}
      />
    </Section>
  );
}
