import { optional } from '../cellKind';
import { whole } from '../numberKinds';
import { planSheet } from '../planSheet';
import { code, oneOf, words } from '../textKinds';
import { inThreeLanguages } from './inThreeLanguages';

/** Strategic objectives (of a project: clusters) and below them specific ones. */
export const OBJECTIVES = planSheet({
  file: 'objectives.csv',
  columns: {
    code: code(),
    framework_code: code(),
    parent_code: optional(code()),
    level: oneOf(['STRATEGIC', 'SPECIFIC']),
    ...inThreeLanguages('title', words(500)),
    sort_order: whole(0, 1_000_000),
  },
  key: ['code'],
  refers: { framework_code: 'frameworks.csv', parent_code: 'objectives.csv' },
});
