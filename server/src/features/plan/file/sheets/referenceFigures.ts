import { optional } from '../cellKind';
import { amountKind } from '../numberKinds';
import { planSheet } from '../planSheet';
import { code, flag, oneOf, webAddress, words } from '../textKinds';
import { day } from '../timeKinds';

/** Figures published by others. Several figures for one period stand side by side when their sources differ. */
export const REFERENCE_FIGURES = planSheet({
  file: 'reference_figures.csv',
  columns: {
    indicator_code: code(),
    start_date: day(),
    end_date: day(),
    breakdown: optional(words(200)),
    value: amountKind(),
    unit: words(100),
    source_title: words(500),
    source_url: optional(webAddress()),
    status: oneOf(['PUBLISHED', 'RESTATED', 'DERIVED']),
    public: flag(),
    note: optional(words(1000)),
  },
  key: ['indicator_code', 'start_date', 'end_date', 'breakdown', 'source_title'],
  refers: { indicator_code: 'indicators.csv' },
});
