import { HIDDEN_MARK } from '../../../schema/language/hiddenMark';
import { formatNumber } from '../../../schema/language/formatNumber';
import { formatReleasePeriod } from '../../../schema/language/formatReleasePeriod';
import {
  miniBars,
  miniDots,
  miniLine,
  miniMarks,
  miniTarget,
  topOf,
} from '../../../schema/chart/miniTrendShapes';
import { releasedForm } from '../../../schema/releases/releasedForm';
import { drawnPoints } from '../../../schema/releases/trendGroups';
import type { ReadRelease } from '../features/releases/releaseInLanguage';
import { html, type Html } from './html';
import type { Told } from './told';

type Indicator = ReadRelease['indicators'][number];

const BOX = { width: 480, height: 110 };

/** The trend of an indicator as a picture without a script; a hidden or missing figure is a gap, never a height. */
export function trendSvg({ language, release, released }: Told, indicator: Indicator): Html {
  const points = drawnPoints(indicator).map((point) => ({
    ...point,
    partial: point.counted < point.expected,
  }));
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return html``;
  const top = topOf(points);
  const scaled = points.some(({ value, target }) => value !== null || target !== null);
  const dots = miniDots(points, top, BOX);
  const period = (text: string) => formatReleasePeriod(language, text, release.quarter);
  const word = indicator.points.length > 0 ? 'byQuarter' : 'byYear';
  return html`<svg
    role="img"
    aria-label="${released(word, { name: indicator.name })}"
    viewBox="0 -18 ${BOX.width} ${BOX.height + 38}"
  >
    <path class="zero" d="M0 ${BOX.height}H${BOX.width}" />
    ${
      releasedForm(indicator) === 'bars'
        ? miniBars(points, top, BOX).map(
            ({ x, y, width, height, partial }) =>
              html`<rect
                class="${partial ? 'partial' : 'bar'}"
                x="${x}"
                y="${y}"
                width="${width}"
                height="${height}"
              />`,
          )
        : html`<path class="line" d="${miniLine(dots)}" />${dots.map(
              (dot) =>
                dot &&
                html`<circle class="${dot.partial ? 'partial' : 'bar'}" cx="${dot.x}" cy="${dot.y}" r="3" />`,
            )}`
    }
    <path class="target" d="${miniTarget(points, top, BOX)}" />
    ${miniMarks(points, BOX).map(
      ({ x, y }) => html`<text class="mark" x="${x}" y="${y}" text-anchor="middle">${HIDDEN_MARK}</text>`,
    )}
    ${scaled && html`<text x="0" y="-3">${formatNumber(language, top.toFixed(4), { maxDecimals: 1 })}</text>`}
    <text x="0" y="${BOX.height + 15}">${period(first.period)}</text>
    <text x="${BOX.width}" y="${BOX.height + 15}" text-anchor="end">${period(last.period)}</text>
  </svg>`;
}
