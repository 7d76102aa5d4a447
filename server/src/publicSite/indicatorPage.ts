import { formatReleasePeriod } from '../../../schema/language/formatReleasePeriod';
import { formatPeriod } from '../../../schema/language/formatPeriod';
import { formatNumber } from '../../../schema/language/formatNumber';
import { formatList } from '../../../schema/language/formatList';
import { NO_VALUE } from '../../../schema/language/figureText';
import { HIDDEN_MARK } from '../../../schema/language/hiddenMark';
import { isCodeOf, label } from '../../../schema/language/label';
import { hidesAnything } from '../../../schema/releases/hidesAnything';
import { releaseSentence, toldPeriods } from '../../../schema/language/releaseSentence';
import type { ReadRelease } from '../features/releases/releaseInLanguage';
import { breakdownPath } from './breakdownPage';
import { breakdownTable } from './breakdownTable';
import { dataTable } from './dataTable';
import { figuresTable } from './figuresTable';
import { html, type Html } from './html';
import { addressOf, pageFrame } from './pageFrame';
import { hiddenMark, type Told } from './told';
import { trendLegend } from './trendLegend';
import { trendSvg } from './trendSvg';

type Indicator = ReadRelease['indicators'][number];

/** One indicator: its sentence, trend, figures, breakdowns by year, what it means, figures of others. */
export const indicatorPage = (told: Told, indicator: Indicator): string =>
  pageFrame(told, {
    title: releaseSentence(
      told.language,
      { ...indicator, years: toldPeriods(indicator) },
      told.release.quarter,
    ),
    path: `/indicators/${indicator.code}`,
    content: html`<p>${indicator.code} · ${indicator.unit}</p>
      <figure>
        ${trendSvg(told, indicator)}
        <figcaption>${trendLegend(told, indicator)}</figcaption>
      </figure>
      ${hidesAnything(indicator) && html`<p>${told.released('hiddenWhy', { mark: HIDDEN_MARK })}</p>`}
      ${figuresTable(told, indicator)} ${breakdowns(told, indicator)} ${about(told, indicator)}
      ${others(told, indicator)}`,
  });

function breakdowns(told: Told, indicator: Indicator): Html {
  const { released } = told;
  return html`${indicator.breakdowns.map((breakdown) => {
    const { title, exhaustive, cells } = breakdown;
    const caption = released('breakdownBy', { breakdown: title });
    return html`<h2>${caption}</h2>
      <p>${released(exhaustive ? 'adding' : 'notAdding')}</p>
      ${
        cells.some(({ years }) => years.length > 0) &&
        breakdownTable(told, indicator, { caption, breakdown, by: 'years' })
      }
      ${
        cells.some(({ points }) => points.length > 0) &&
        html`<p>
          <a href="${addressOf(told, breakdownPath(indicator, breakdown))}"
            >${released('quartersOf', { breakdown: title })}</a
          >
        </p>`
      }`;
  })}`;
}

function about({ language, release, released }: Told, indicator: Indicator): Html {
  const { definition, measure, reportedBy, rating, ratingHidden, ratedPeriod } = indicator;
  const entries: [string, string | Html][] = [
    [released('definition'), definition],
    [released('measured'), label(language, 'Measure', measure)],
    [released('reportedBy'), reportedBy.length === 0 ? NO_VALUE : formatList(language, reportedBy)],
    [
      released('ratedFor', { period: formatReleasePeriod(language, ratedPeriod, release.quarter) }),
      ratingHidden ? hiddenMark(language) : label(language, 'Rating', rating),
    ],
    [
      released('sensitivity'),
      released(indicator.sensitivity === 'SMALL_COUNT' ? 'sensitive' : 'notSensitive'),
    ],
  ];
  return html`<h2>${released('about')}</h2>
    <dl>
      ${entries.map(
        ([term, value]) =>
          html`<dt>${term}</dt>
            <dd>${value}</dd>`,
      )}
    </dl>`;
}

function others({ language, release, summary, released }: Told, indicator: Indicator): Html | false {
  const { referenceFigures, sensitivity } = indicator;
  if (referenceFigures.length === 0) return false;
  const caption = released('othersOnThis');
  const { threshold } = release.method;
  return html`<h2>${caption}</h2>
    <p>
      ${released('othersLead')} ${sensitivity === 'SMALL_COUNT' && released('othersSmall', { threshold })}
    </p>
    ${dataTable({
      caption,
      columns: [released('period'), summary('of'), released('figure'), summary('status'), summary('source')],
      rows: referenceFigures.map(({ startDay, endDay, breakdown, value, status, ...source }) => [
        formatPeriod(language, startDay, endDay),
        breakdown ?? released('total'),
        formatNumber(language, value),
        isCodeOf('ReferenceStatus', status) ? label(language, 'ReferenceStatus', status) : status,
        sourceOf(source),
      ]),
    })}`;
}

const sourceOf = ({ sourceTitle, sourceUrl }: { sourceTitle: string; sourceUrl: string | null }) =>
  sourceUrl === null ? sourceTitle : html`<a href="${sourceUrl}" rel="noreferrer">${sourceTitle}</a>`;
