import type { TFunction } from 'i18next';
import type { FigureForm } from '../../../../schema/language/figureText';
import { HIDDEN_MARK, HIDDEN_WORDS } from '../../../../schema/language/hiddenMark';
import type { ChartData } from '../../components/ChartFrame';
import type { Formats } from '../../format/useFormat';

interface Told {
  t: TFunction<['released', 'releases']>;
  format: Formats;
  /** The quarter up to which the release counts. */
  upTo: string;
}

interface Point {
  period: string;
  value: string | null;
  hidden: boolean;
  outOf: number | null;
  target: string | null;
}

/** The twin of a drawing; a hidden figure is its mark with words there, and in the file that is taken away. */
export const releasedChartData = (
  { t, format, upTo }: Told,
  indicator: Pick<FigureForm, 'measure' | 'decimals'>,
  points: readonly Point[],
): ChartData => ({
  columns: [t('period'), t('figure'), t('releases:target')],
  rows: points.map(({ period, value, hidden, outOf, target }) => [
    format.releasePeriod(period, upTo),
    hidden
      ? `${HIDDEN_MARK} ${HIDDEN_WORDS[format.language]}`
      : { text: format.figure(value, { ...indicator, outOf }), value },
    { text: format.figure(target, indicator), value: target },
  ]),
});
