import { useTranslation } from 'react-i18next';
import { HIDDEN_MARK, HIDDEN_WORDS } from '../../../../schema/language/hiddenMark';
import { ChartLegend } from '../../components/ChartLegend';
import { useLanguage } from '../../format/useLanguage';

interface Point {
  value: string | null;
  hidden: boolean;
  target: string | null;
  counted: number;
  expected: number;
}

interface TrendLegendProps {
  /** What is drawn, for a legend of what occurs in it. Without them: of everything that can occur in bars. */
  points?: readonly Point[];
  form?: 'bars' | 'line';
}

/** What the signs of released trends mean. */
export function TrendLegend({ points, form = 'bars' }: TrendLegendProps) {
  const { t } = useTranslation('releases');
  const language = useLanguage();
  const bars = form === 'bars';
  const some = (is: (point: Point) => boolean) => points === undefined || points.some(is);
  return (
    <ChartLegend
      entries={[
        { sign: bars ? 'bar' : 'line', words: t('legendFigure'), there: true },
        {
          sign: bars ? 'paleBar' : 'paleDot',
          words: t('legendPartial'),
          there: some(({ value, counted, expected }) => value !== null && counted < expected),
        },
        { sign: 'steps', words: t('legendTarget'), there: some(({ target }) => target !== null) },
        {
          sign: null,
          words: t('legendGap'),
          there: some(({ value, hidden }) => value === null && !hidden),
        },
        {
          sign: null,
          words: `${HIDDEN_MARK} ${HIDDEN_WORDS[language]}`,
          there: some(({ hidden }) => hidden),
        },
      ]}
    />
  );
}
