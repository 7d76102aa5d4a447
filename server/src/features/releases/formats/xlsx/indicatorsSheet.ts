import { HIDDEN_MARK } from '../../../../../../schema/language/hiddenMark';
import { label } from '../../../../../../schema/language/label';
import type { Language } from '../../../../../../schema/language/languages';
import { releaseFileWords } from '../../../../../../schema/language/releaseFileWord';
import { toldYear } from '../../../../../../schema/language/releaseSentence';
import type { Amount } from '../../../../domain/amount';
import type { FrozenIndicator, ReleaseDocument } from '../../releaseDocument';
import type { SheetCell, SheetModel } from './sheetModel';

const number = (value: Amount | null | undefined, decimals: number): SheetCell =>
  value === null || value === undefined ? null : { number: value, decimals };

/** One line an indicator: definition, baseline, the latest year against its target, rating. */
export const indicatorsSheet = (document: ReleaseDocument, language: Language): SheetModel => {
  const words = releaseFileWords(language);
  const { columns } = words;
  return {
    name: words.indicatorsSheet,
    header: [
      columns.indicator_code.title,
      words.objective,
      columns.indicator_name.title,
      columns.measure.title,
      columns.unit.title,
      words.baseline,
      words.baselineYear,
      words.latestPeriod,
      columns.value.title,
      columns.target.title,
      columns.percent_of_target.title,
      words.shareOfExpected,
      words.rating,
      words.definition,
      words.reportedBy,
    ],
    widths: [12, 12, 50, 18, 16, 12, 12, 12, 14, 14, 14, 14, 16, 70, 50],
    rows: document.indicators.map((indicator) => rowOf(indicator, language)),
  };
};

function rowOf(indicator: FrozenIndicator, language: Language): SheetCell[] {
  const { baselineValue, baselineYear, decimals } = indicator;
  const latest = toldYear(indicator.years);
  return [
    indicator.code,
    indicator.objectiveCode,
    { words: indicator.name[language], wrap: true },
    label(language, 'Measure', indicator.measure),
    indicator.unit[language],
    number(baselineValue, decimals),
    baselineYear === null ? null : { number: String(baselineYear), isYear: true },
    latest?.period ?? null,
    latest?.hidden ? HIDDEN_MARK : number(latest?.value, decimals),
    number(latest?.target, decimals),
    number(latest?.percentOfTarget, 1),
    number(indicator.shareOfExpected, 1),
    indicator.ratingHidden ? HIDDEN_MARK : label(language, 'Rating', indicator.rating),
    { words: indicator.definition[language], wrap: true },
    { words: indicator.reportedBy.map((name) => name[language]).join('; '), wrap: true },
  ];
}
