import { formatReleasePeriod } from '../../../schema/language/formatReleasePeriod';
import { formatPeriod } from '../../../schema/language/formatPeriod';
import { formatNumber } from '../../../schema/language/formatNumber';
import { formatPercent } from '../../../schema/language/formatPercent';
import { formatList } from '../../../schema/language/formatList';
import { figureText, NO_VALUE } from '../../../schema/language/figureText';
import { HIDDEN_MARK } from '../../../schema/language/hiddenMark';
import { label } from '../../../schema/language/label';
import { releaseSentence, toldPeriods } from '../../../schema/language/releaseSentence';
import type { ReadRelease } from '../features/releases/releaseInLanguage';
import { dataTable } from './dataTable';
import { html, type Html } from './html';
import { pageFrame } from './pageFrame';
import { hiddenMark, type Told } from './told';
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
        <figcaption>
          ${told.summary('legendGap')} ${told.released('hiddenWhy', { mark: HIDDEN_MARK })}
        </figcaption>
      </figure>
      ${figures(told, indicator)} ${breakdowns(told, indicator)} ${about(told, indicator)}
      ${others(told, indicator)}`,
  });

function figures({ language, release, summary, released, figure }: Told, indicator: Indicator): Html {
  return html`<h2>${released('figures')}</h2>
    <p>${released('changeAbout')}</p>
    ${dataTable({
      caption: released('figuresOf'),
      columns: [
        released('period'),
        released('figure'),
        summary('target'),
        released('ofTarget'),
        released('change'),
        released('coverage'),
      ],
      rows: [...indicator.years.toReversed(), ...indicator.points.toReversed()].map((point) => [
        formatReleasePeriod(language, point.period, release.quarter),
        figure(point, indicator),
        figureText(language, point.target, indicator),
        point.percentOfTarget === null ? NO_VALUE : formatPercent(language, point.percentOfTarget),
        point.change === null
          ? NO_VALUE
          : formatNumber(language, point.change, { decimals: indicator.decimals }),
        summary('covered', { count: point.counted, expected: point.expected }),
      ]),
    })}`;
}

function breakdowns({ language, release, released, figure }: Told, indicator: Indicator): Html {
  return html`${indicator.breakdowns.map(({ title, exhaustive, cells }) => {
    const periods = [...new Set(cells.flatMap(({ years }) => years.map(({ period }) => period)))].sort();
    const caption = released('breakdownBy', { breakdown: title });
    return html`<h2>${caption}</h2>
      <p>${released(exhaustive ? 'adding' : 'notAdding')}</p>
      ${dataTable({
        caption,
        columns: [
          released('category'),
          ...periods.map((period) => formatReleasePeriod(language, period, release.quarter)),
        ],
        rows: cells.map(({ name, years }) => [
          name,
          ...periods.map((period) => {
            const found = years.find((each) => each.period === period);
            return found ? figure(found, indicator) : NO_VALUE;
          }),
        ]),
      })}`;
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

function others({ language, summary, released }: Told, { referenceFigures }: Indicator): Html | false {
  if (referenceFigures.length === 0) return false;
  const caption = released('othersOnThis');
  return html`<h2>${caption}</h2>
    <p>${released('othersLead')}</p>
    ${dataTable({
      caption,
      columns: [released('period'), summary('of'), released('figure'), summary('source')],
      rows: referenceFigures.map(({ startDay, endDay, breakdown, value, sourceTitle }) => [
        formatPeriod(language, startDay, endDay),
        breakdown ?? released('total'),
        formatNumber(language, value),
        sourceTitle,
      ]),
    })}`;
}
