import { optional } from '../cellKind';
import { whole } from '../numberKinds';
import { planSheet } from '../planSheet';
import { code, flag, maybeWords, words } from '../textKinds';
import { inThreeLanguages } from './inThreeLanguages';

/** Categories of dimensions. */
export const CATEGORIES = planSheet({
  file: 'categories.csv',
  columns: {
    dimension_code: code(),
    code: code(),
    parent_code: optional(code()),
    ...inThreeLanguages('title', words(300)),
    sort_order: whole(0, 1_000_000),
    is_unknown: flag(),
    standard: maybeWords(200),
  },
  key: ['dimension_code', 'code'],
  refers: { dimension_code: 'dimensions.csv' },
});
