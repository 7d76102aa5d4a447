import { LANGUAGES } from '../../../../../../schema/language/languages';
import { releaseFileWord } from '../../../../../../schema/language/releaseFileWord';
import type { Quarter } from '../../../../domain/quarter';
import type { Direction } from '../../../../domain/terms';
import type { FrozenIndicator, Texts } from '../../releaseDocument';
import { groupBy } from '../../../../groupBy';
import { rowsOfIndicator } from '../figureRows';
import { iatiPeriod } from './iatiPeriod';
import { element, narratives, type XmlElement } from './iatiXml';

/** Code list IndicatorVocabulary: the reporting organisation's own. */
const OWN_VOCABULARY = 99;
/** Code list IndicatorMeasure. */
const UNIT = 1;
const PERCENTAGE = 2;
const NOMINAL = 3;
const ORDINAL = 4;

const ASCENDING: Readonly<Record<Direction, boolean | null>> = {
  INCREASE: true,
  DECREASE: false,
  // Neither a rise nor a fall is success.
  MONITOR: null,
};

/** An indicator with its baseline and periods. */
export const iatiIndicator = (indicator: FrozenIndicator, upTo: Quarter): XmlElement =>
  element(
    'indicator',
    {
      measure: measureOf(indicator),
      ascending: indicator.direction === null ? null : ASCENDING[indicator.direction],
      // Sums of quarters and places mean something; percentages and running totals may not be added.
      'aggregation-status': indicator.timeAggregation === 'SUM',
    },
    [
      element('title', {}, narratives(indicator.name)),
      element('description', {}, narratives(described(indicator))),
      element('reference', { vocabulary: OWN_VOCABULARY, code: indicator.code }),
      ...baseline(indicator),
      ...[...groupBy(rowsOfIndicator(indicator), ({ figure }) => figure.period)].map(([period, rows]) =>
        iatiPeriod(period, rows, upTo),
      ),
    ],
  );

/** "n of m" counts those that say yes; a yes or no by itself is 1 or 0, which is a name and no amount. */
function measureOf({ measure, points, years }: FrozenIndicator): number {
  if (measure === 'RATIO') return PERCENTAGE;
  if (measure === 'MILESTONE') return ORDINAL;
  const counted = [...points, ...years].some(({ outOf }) => outOf !== null);
  return measure === 'YES_NO' && !counted ? NOMINAL : UNIT;
}

const described = ({ definition, unit }: FrozenIndicator): Texts =>
  Object.fromEntries(
    LANGUAGES.map((language) => [
      language,
      `${definition[language]} ${releaseFileWord(language, 'unitIs', { unit: unit[language] })}`.trim(),
    ]),
  ) as Texts;

const baseline = ({ baselineYear, baselineValue }: FrozenIndicator): XmlElement[] =>
  baselineYear === null || baselineValue === null
    ? []
    : [element('baseline', { year: baselineYear, value: baselineValue })];
