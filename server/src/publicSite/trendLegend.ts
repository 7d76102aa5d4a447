import { drawnPoints } from '../../../schema/releases/trendGroups';
import type { ReadRelease } from '../features/releases/releaseInLanguage';
import { HIDDEN_MARK, HIDDEN_WORDS } from '../../../schema/language/hiddenMark';
import { html, type Html } from './html';
import type { Told } from './told';

type Indicator = ReadRelease['indicators'][number];

/** What the signs of a trend mean; only those that occur in it. */
export function trendLegend({ language, summary }: Told, indicator: Indicator): Html {
  const points = drawnPoints(indicator);
  const some = (is: (point: Indicator['points'][number]) => boolean) => points.some(is);
  const sign = (look: string, words: string) =>
    html`<span class="entry"><span class="sign ${look}"></span> ${words}</span> `;
  return html`${sign('bar', summary('legendFigure'))}
  ${
    some(({ value, counted, expected }) => value !== null && counted < expected) &&
    sign('partial', summary('legendPartial'))
  }
  ${some(({ target }) => target !== null) && sign('target', summary('legendTarget'))}
  ${some(({ hidden }) => hidden) && html`<span class="entry">${HIDDEN_MARK} ${HIDDEN_WORDS[language]}</span>`}
  ${some(({ value, hidden }) => value === null && !hidden) && summary('legendGap')}`;
}
