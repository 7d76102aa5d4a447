import { figureText } from '../../../schema/language/figureText';
import { formatQuarter } from '../../../schema/language/formatQuarter';
import { formatReleasePeriod } from '../../../schema/language/formatReleasePeriod';
import { label } from '../../../schema/language/label';
import { indicatorsByNewPeriod } from '../../../schema/releases/indicatorsByNewPeriod';
import { isCorrection } from '../../../schema/releases/isCorrection';
import type { ReadRelease } from '../features/releases/releaseInLanguage';
import { dataTable } from './dataTable';
import { html, type Html } from './html';
import { addressOf, pageFrame } from './pageFrame';
import { hiddenMark, type Told } from './told';

type Change = ReadRelease['changes'][number];

/** What a release says otherwise than the one before it: the corrections log, new quarters and new indicators. */
export const changesPage = (told: Told): string => {
  const { release, released } = told;
  const before = release.changes[0]?.sinceRelease;
  return pageFrame(told, {
    title: released('changesTitle', { number: release.number }),
    path: '/changes',
    content:
      before === undefined
        ? html`<p>${released('noChanges')}</p>`
        : html`<p>${released('changesLead', { before })}</p>
            ${corrections(told, before)} ${newPeriods(told)} ${newIndicators(told)}
            <p>
              <a href="${addressOf({ ...told, release: { ...release, number: before } }, '/changes')}"
                >${released('earlierLog', { number: before })}</a
              >
            </p>`,
  });
};

function corrections(told: Told, before: number): Html {
  const { release, released } = told;
  const rows = release.changes.filter(isCorrection).map((change) => rowOf(told, change));
  const columns = ['indicator', 'category', 'period', 'kind', 'before', 'now'] as const;
  return html`<h2>${released('corrections')}</h2>
    <p>${released('correctionsLead')}</p>
    ${
      rows.length === 0
        ? html`<p>${released('noCorrections', { before })}</p>`
        : dataTable({
            caption: released('corrections'),
            columns: columns.map((word) => released(word)),
            rows,
          })
    }`;
}

function rowOf({ language, release, released }: Told, change: Change): (string | Html)[] {
  const indicator = release.indicators.find(({ code }) => code === change.indicatorCode);
  const cells = indicator?.breakdowns.flatMap((breakdown) => breakdown.cells) ?? [];
  const figure = (value: string | null) =>
    indicator ? figureText(language, value, indicator) : (value ?? '');
  return [
    indicator?.name ?? change.indicatorCode,
    cells.find(({ key }) => key === change.breakdown)?.name ?? released('total'),
    change.period === null ? '' : formatReleasePeriod(language, change.period, release.quarter),
    label(language, 'ReleaseChangeKind', change.kind),
    change.kind === 'NOW_SHOWN' ? hiddenMark(language) : figure(change.before),
    change.kind === 'NOW_HIDDEN' ? hiddenMark(language) : figure(change.now),
  ];
}

function newPeriods({ language, release, released }: Told): Html | false {
  const periods = indicatorsByNewPeriod(release.changes);
  return (
    periods.length > 0 &&
    html`<h2>${released('newPeriods')}</h2>
      <ul>
        ${periods.map(
          ({ period, count }) =>
            html`<li>${released('newPeriodsOf', { period: formatQuarter(language, period), count })}</li>`,
        )}
      </ul>`
  );
}

function newIndicators(told: Told): Html | false {
  const { release, released } = told;
  const codes = new Set(
    release.changes.filter(({ kind }) => kind === 'NEW_INDICATOR').map((change) => change.indicatorCode),
  );
  return (
    codes.size > 0 &&
    html`<h2>${released('newIndicators')}</h2>
      <ul>
        ${release.indicators
          .filter(({ code }) => codes.has(code))
          .map(
            ({ code, name }) =>
              html`<li><a href="${addressOf(told, `/indicators/${code}`)}">${name}</a> ${code}</li>`,
          )}
      </ul>`
  );
}
