import { useTranslation } from 'react-i18next';
import type { FormCounts } from '../../../../schema/exchange/formReading';
import { KeyFigure } from '../../components/KeyFigure';
import { KeyFigures } from '../../components/KeyFigures';

const COUNTS = ['created', 'changed', 'cleared', 'unchanged', 'conflicts', 'rejected'] as const;

/** How many cells and explanations fall into each kind. */
export function FormCountsRow({ counts }: { counts: FormCounts }) {
  const { t } = useTranslation('exchange');
  return (
    <KeyFigures>
      {COUNTS.map((count) => (
        <KeyFigure key={count} label={t(count)} value={String(counts[count])} />
      ))}
    </KeyFigures>
  );
}
