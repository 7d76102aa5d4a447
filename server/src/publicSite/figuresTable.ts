import { figureText, NO_VALUE } from '../../../schema/language/figureText';
import { formatChange } from '../../../schema/language/formatChange';
import { formatPercent } from '../../../schema/language/formatPercent';
import { formatReleasePeriod } from '../../../schema/language/formatReleasePeriod';
import type { ReadRelease } from '../features/releases/releaseInLanguage';
import { dataTable } from './dataTable';
import { html, type Html } from './html';
import type { Told } from './told';

type Indicator = ReadRelease['indicators'][number];

const WHOLE = { measure: 'COUNT', decimals: 0 } as const;

/** Every figure of the total with all that follows from it: years first, then quarters, newest on top. */
export function figuresTable(told: Told, indicator: Indicator): Html {
  const { language, release, summary, released, figure } = told;
  const hasParts = indicator.measure === 'RATIO';
  const coverage = ({ counted, expected }: Indicator['points'][number]) =>
    summary('covered', { count: counted, expected });
  const points = [...indicator.years.toReversed(), ...indicator.points.toReversed()];
  return html`<h2>${released('figures')}</h2>
    <p>${released('changeAbout')}</p>
    ${dataTable({
      caption: released('figuresOf'),
      columns: [
        released('period'),
        released('figure'),
        ...(hasParts ? [released('numerator'), released('denominator')] : []),
        summary('target'),
        released('ofTarget'),
        released('change'),
        released('coverage'),
      ],
      rows: points.map((point) => [
        formatReleasePeriod(language, point.period, release.quarter),
        figure(point, indicator),
        ...(hasParts ? partsOf(told, point) : []),
        figureText(language, point.target, indicator),
        point.percentOfTarget === null ? NO_VALUE : formatPercent(language, point.percentOfTarget),
        point.change === null ? NO_VALUE : formatChange(language, point.change, indicator.decimals),
        html`<span class="unbroken">${coverage(point)}</span>`,
      ]),
    })}`;
}

/** Numerator and denominator of a percentage, each of them shown, hidden or not there. */
const partsOf = ({ figure }: Told, point: Indicator['points'][number]): Html[] => [
  figure({ value: point.numerator, hidden: point.numeratorHidden }, WHOLE),
  figure({ value: point.denominator, hidden: point.denominatorHidden }, WHOLE),
];
