import { optional } from '../cellKind';
import { amountKind, whole } from '../numberKinds';
import { planSheet } from '../planSheet';
import { code, oneOf, words } from '../textKinds';
import { inThreeLanguages } from './inThreeLanguages';

const aggregation = () => oneOf(['SUM', 'LATEST', 'AVERAGE', 'MAXIMUM', 'RATIO', 'NONE']);

/** Indicators: what each measures, how it adds up, which way is better. */
export const INDICATORS = planSheet({
  file: 'indicators.csv',
  columns: {
    code: code(),
    activity_code: code(),
    ...inThreeLanguages('name', words(500)),
    ...inThreeLanguages('definition', words(4000)),
    level: oneOf(['IMPACT', 'OUTCOME', 'OUTPUT', 'PROCESS', 'INPUT']),
    measure: oneOf(['COUNT', 'RATIO', 'AMOUNT', 'DAYS', 'YES_NO', 'MILESTONE']),
    ...inThreeLanguages('unit', words(100)),
    ...inThreeLanguages('numerator', optional(words(500))),
    ...inThreeLanguages('denominator', optional(words(500))),
    time_aggregation: aggregation(),
    institution_aggregation: aggregation(),
    direction: oneOf(['INCREASE', 'DECREASE', 'MONITOR']),
    frequency: oneOf(['QUARTERLY', 'ANNUAL']),
    sensitivity: oneOf(['NONE', 'SMALL_COUNT']),
    baseline_year: optional(whole(1900, 2100)),
    baseline_value: optional(amountKind()),
    data_source_en: words(500),
    decimals: whole(0, 4),
    provenance: words(1000),
  },
  key: ['code'],
  refers: { activity_code: 'activities.csv' },
});
