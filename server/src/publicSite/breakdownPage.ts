import { HIDDEN_MARK } from '../../../schema/language/hiddenMark';
import type { ReadRelease } from '../features/releases/releaseInLanguage';
import { breakdownTable, type Breakdown } from './breakdownTable';
import { html } from './html';
import { addressOf, pageFrame } from './pageFrame';
import type { Told } from './told';

type Indicator = ReadRelease['indicators'][number];

/** Where the quarters of a breakdown stand: on a page of their own, for there can be many. */
export const breakdownPath = (indicator: Indicator, { code }: Breakdown): string =>
  `/indicators/${indicator.code}/${encodeURIComponent(code)}`;

/** One breakdown of an indicator quarter by quarter. */
export const breakdownPage = (told: Told, indicator: Indicator, breakdown: Breakdown): string => {
  const { released } = told;
  const caption = released('quartersOf', { breakdown: breakdown.title });
  const hides = breakdown.cells.some(({ points }) => points.some(({ hidden }) => hidden));
  return pageFrame(told, {
    title: `${indicator.name}. ${caption}`,
    path: breakdownPath(indicator, breakdown),
    content: html`<p>
        <a href="${addressOf(told, `/indicators/${indicator.code}`)}">${indicator.code} ${indicator.name}</a>
        · ${indicator.unit}
      </p>
      <p>${released(breakdown.exhaustive ? 'adding' : 'notAdding')}</p>
      ${hides && html`<p>${released('hiddenWhy', { mark: HIDDEN_MARK })}</p>`}
      ${breakdownTable(told, indicator, { caption, breakdown, by: 'points' })}`,
  });
};
