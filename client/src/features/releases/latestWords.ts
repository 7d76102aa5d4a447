import type { TFunction } from 'i18next';
import { HIDDEN_WORDS } from '../../../../schema/language/hiddenMark';
import { toldPeriods, toldYear } from '../../../../schema/language/releaseSentence';
import type { Formats } from '../../format/useFormat';
import type { ReleasedTrend_indicatorFragment } from '../../generated/graphql';

interface Told {
  t: TFunction<'releases'>;
  format: Formats;
  /** The quarter up to which the release counts. */
  upTo: string;
}

type Indicator = Pick<ReleasedTrend_indicatorFragment, 'years' | 'points' | 'measure' | 'decimals'>;

/** The figure of the latest year that has one, shown or hidden, against the year's target, with its coverage. */
export function latestWords({ t, format, upTo }: Told, indicator: Indicator): string {
  const { measure, decimals } = indicator;
  const latest = toldYear(toldPeriods(indicator));
  if (!latest) return t('noFigures');
  const { period, value, hidden, outOf, target, counted, expected } = latest;
  const words = {
    period: format.releasePeriod(period, upTo),
    figure: hidden ? HIDDEN_WORDS[format.language] : format.figure(value, { measure, decimals, outOf }),
    coverage: t('covered', { count: counted, expected }),
  };
  return target === null
    ? t('latest', words)
    : t('latestAgainst', { ...words, target: format.figure(target, { measure, decimals }) });
}
