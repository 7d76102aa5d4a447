import { useTranslation } from 'react-i18next';
import { VisuallyHidden } from '../../components/VisuallyHidden';
import type { Grid } from './grid';
import { countFields } from './markedRange';
import type { Mark } from './useMark';

/** Says how much is marked, and how far, to those who listen. */
export function MarkVoice({ grid, mark: { range, isEnded } }: { grid: Grid; mark: Mark }) {
  const { t } = useTranslation('grid');
  const name = range ? (grid.cell(range.to.cellId)?.name ?? '') : '';
  return (
    <VisuallyHidden>
      <span role="status">
        {range && t('marked', { count: countFields(range), name })}
        {isEnded && t('markEnded')}
      </span>
    </VisuallyHidden>
  );
}
