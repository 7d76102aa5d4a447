import { figureText } from '../../../../../../schema/language/figureText';
import { formatReleasePeriod } from '../../../../../../schema/language/formatReleasePeriod';
import { HIDDEN_WORDS } from '../../../../../../schema/language/hiddenMark';
import type { Language } from '../../../../../../schema/language/languages';
import { toldYear } from '../../../../../../schema/language/releaseSentence';
import { summaryWord } from '../../../../../../schema/language/summaryWord';
import type { Quarter } from '../../../../domain/quarter';
import type { FrozenIndicator } from '../../releaseDocument';

/** The figure of the latest year that has one, shown or hidden, against the year's target, with its coverage. */
export function trendWords(language: Language, indicator: FrozenIndicator, upTo: Quarter): string {
  const { measure, decimals, years } = indicator;
  const latest = toldYear(years);
  if (latest === undefined) return summaryWord(language, 'noFigures');
  const { period, value, hidden, outOf, target, counted, expected } = latest;
  const words = {
    period: formatReleasePeriod(language, period, upTo),
    figure: hidden ? HIDDEN_WORDS[language] : figureText(language, value, { measure, decimals, outOf }),
    coverage: summaryWord(language, 'covered', { count: counted, expected }),
  };
  return target === null
    ? summaryWord(language, 'latest', words)
    : summaryWord(language, 'latestAgainst', {
        ...words,
        target: figureText(language, target, { measure, decimals }),
      });
}
