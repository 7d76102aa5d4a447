import { planSheet } from '../planSheet';
import { code, oneOf, words } from '../textKinds';
import { inThreeLanguages } from './inThreeLanguages';

/** Status codes with their labels and the rule behind each. */
export const STATUS_LABELS = planSheet({
  file: 'status_labels.csv',
  columns: {
    scale: oneOf(['REPORT_WORKFLOW', 'TIMELINESS', 'ACTIVITY', 'PERFORMANCE', 'MISSING_REASON']),
    code: code(),
    ...inThreeLanguages('title', words(200)),
    rule_en: words(500),
  },
  key: ['scale', 'code'],
});
