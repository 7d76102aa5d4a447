import { formatPercent } from '../../../schema/language/formatPercent';
import { formatQuarter } from '../../../schema/language/formatQuarter';
import { label } from '../../../schema/language/label';
import { releaseSentence, toldPeriods } from '../../../schema/language/releaseSentence';
import { trendGroups } from '../../../schema/releases/trendGroups';
import { dataTable } from './dataTable';
import { html, type Html } from './html';
import { addressOf, pageFrame } from './pageFrame';
import { hiddenMark, type Told } from './told';

/** The summary of a release: key points, completion by objective, every indicator in a sentence, what is left out. */
export const summaryPage = (told: Told): string =>
  pageFrame(told, {
    title: told.release.title,
    path: '',
    content: html`${keyPoints(told)} ${completion(told)} ${indicators(told)} ${leftOut(told)}
      <h2>${told.released('protection')}</h2>
      <p>${told.summary('methodSuppression')}</p>`,
  });

const keyPoints = ({ release, summary }: Told): Html | false =>
  release.keyPoints.length > 0 &&
  html`<h2>${summary('keyPoints')}</h2>
    <ul>
      ${release.keyPoints.map((point) => html`<li>${point}</li>`)}
    </ul>`;

function completion({ language, release, summary }: Told): Html {
  const quarter = formatQuarter(language, release.quarter);
  const rows = release.objectives
    .filter(({ level }) => level === 'STRATEGIC')
    .map(({ code, title, implementedOfDue: { part, whole, percent }, distribution }) => ({
      objective: `${code} ${title}`,
      due:
        whole === 0 || percent === null
          ? summary('nothingDue', { quarter })
          : `${summary('implementedOfDue', { count: part, due: whole })} (${formatPercent(language, percent)})`,
      states: distribution
        .filter(({ count }) => count > 0)
        .map(({ state, count }) => `${label(language, 'ActivityState', state)}: ${count}`)
        .join(', '),
    }));
  const caption = summary('completion');
  return html`<h2>${caption}</h2>
    <p>${summary('completionLead', { quarter })}</p>
    <ul class="plain">
      ${rows.map(
        ({ objective, due, states }) =>
          html`<li><strong>${objective}</strong><br />${due}${states !== '' && html`<br />${states}`}</li>`,
      )}
    </ul>`;
}

function indicators(told: Told): Html {
  const { language, release, summary } = told;
  return html`${trendGroups(release.objectives, release.indicators).map(
    ({ code, title, indicators: below }) =>
      html`<h2>${code} ${title}</h2>
        ${dataTable({
          caption: `${code} ${title}`,
          columns: [summary('indicator'), summary('rating')],
          rows: below.map((indicator) => [
            html`<a href="${addressOf(told, `/indicators/${indicator.code}`)}"
              >${releaseSentence(
                language,
                { ...indicator, years: toldPeriods(indicator) },
                release.quarter,
              )}</a
            >`,
            indicator.ratingHidden ? hiddenMark(language) : label(language, 'Rating', indicator.rating),
          ]),
        })}`,
  )}`;
}

const leftOut = ({ language, release, summary }: Told): Html | false =>
  release.leftOut.length > 0 &&
  html`<h2>${summary('leftOut', { count: release.leftOut.length })}</h2>
    <p>${summary('leftOutWhy')}</p>
    <details>
      <summary>${summary('showList')}</summary>
      <ul>
        ${release.leftOut.map(
          ({ code, name, reason }) =>
            html`<li>${code} ${name} (${label(language, 'LeftOutReason', reason)})</li>`,
        )}
      </ul>
    </details>`;
