import { useTranslation } from 'react-i18next';
import type { FormConflict } from '../../../../schema/exchange/formReading';
import { Checkbox } from '../../components/Checkbox';
import { DataTable } from '../../components/DataTable';
import { Section } from '../../components/Section';

interface FormConflictsProps {
  conflicts: readonly FormConflict[];
  /** Addresses of those in which the form is to win. */
  chosen: ReadonlySet<string>;
  onChoose: (chosen: ReadonlySet<string>) => void;
}

/** Cells that changed on both sides, with both values; the person chooses. */
export function FormConflicts({ conflicts, chosen, onChoose }: FormConflictsProps) {
  const { t } = useTranslation('exchange');
  if (conflicts.length === 0) return null;
  const toggle = (address: string, on: boolean) => {
    const others = [...chosen].filter((each) => each !== address);
    onChoose(new Set(on ? [...others, address] : others));
  };
  return (
    <Section level={3} title={t('conflictsTitle')} lead={t('conflictsLead')}>
      <DataTable
        caption={t('conflictsTitle')}
        hideCaption
        rows={conflicts}
        rowKey={({ address }) => address}
        columns={[
          { key: 'place', header: t('place'), cell: ({ address }) => address },
          { key: 'item', header: t('item'), rowHeader: true, cell: ({ title }) => title },
          { key: 'yours', header: t('yours'), cell: ({ yours }) => yours || t('nothing') },
          { key: 'theirs', header: t('theirs'), cell: ({ theirs }) => theirs || t('nothing') },
          {
            key: 'choice',
            header: t('useMine'),
            cell: ({ address }) => (
              <Checkbox
                label={`${t('useMine')} (${address})`}
                checked={chosen.has(address)}
                onChange={(on) => toggle(address, on)}
              />
            ),
          },
        ]}
      />
    </Section>
  );
}
