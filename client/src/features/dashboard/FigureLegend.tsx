import { useTranslation } from 'react-i18next';
import { ChartLegend } from '../../components/ChartLegend';
import type { ChartForm } from './chartForm';
import type { FigureRow } from './figureRows';
import type { ReferenceMark } from './referenceMarks';

interface FigureLegendProps {
  rows: readonly FigureRow[];
  marks: readonly ReferenceMark[];
  form: ChartForm;
}

/** What the signs mean in a chart of approved and provisional figures, with marks of others. */
export function FigureLegend({ rows, marks, form }: FigureLegendProps) {
  const { t } = useTranslation('dashboard');
  const bars = form === 'bars';
  const some = (is: (row: FigureRow) => boolean) => rows.some(is);
  return (
    <ChartLegend
      entries={[
        { sign: bars ? 'bar' : 'line', words: t('approved'), there: true },
        {
          sign: bars ? 'paleBar' : 'paleDot',
          words: t('partial'),
          there: some(({ partial }) => partial !== null),
        },
        { sign: 'hollow', words: t('provisional'), there: some(({ provisional }) => provisional !== null) },
        { sign: 'steps', words: t('target'), there: some(({ target }) => target !== null) },
        { sign: 'diamond', words: t('published'), there: marks.some(({ whole }) => whole) },
        { sign: 'hollowDiamond', words: t('publishedPart'), there: marks.some(({ whole }) => !whole) },
      ]}
    />
  );
}
