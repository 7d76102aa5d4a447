import { useTranslation } from 'react-i18next';
import type { ChartForm } from './chartForm';
import styles from './ChartLegend.module.css';
import type { FigureRow } from './figureRows';
import { LegendSign, type Sign } from './LegendSign';
import type { ReferenceMark } from './referenceMarks';

interface ChartLegendProps {
  rows: readonly FigureRow[];
  marks: readonly ReferenceMark[];
  form: ChartForm;
}

/** What the signs of a chart mean; only those that occur in it. */
export function ChartLegend({ rows, marks, form }: ChartLegendProps) {
  const { t } = useTranslation('dashboard');
  const entries: [Sign, string, boolean][] = [
    [form === 'bars' ? 'bar' : 'line', t('approved'), true],
    [form === 'bars' ? 'paleBar' : 'paleDot', t('partial'), rows.some(({ partial }) => partial !== null)],
    ['hollow', t('provisional'), rows.some(({ provisional }) => provisional !== null)],
    ['steps', t('target'), rows.some(({ target }) => target !== null)],
    ['diamond', t('published'), marks.some(({ whole }) => whole)],
    ['hollowDiamond', t('publishedPart'), marks.some(({ whole }) => !whole)],
  ];
  return (
    <ul className={styles.legend}>
      {entries
        .filter(([, , there]) => there)
        .map(([sign, word]) => (
          <li key={sign}>
            <LegendSign sign={sign} /> {word}
          </li>
        ))}
    </ul>
  );
}
