import { planSheet } from '../planSheet';
import { code, oneOf, words } from '../textKinds';
import { quarterKind } from '../timeKinds';
import { inThreeLanguages } from './inThreeLanguages';

/** Strategies and projects with their own results framework. */
export const FRAMEWORKS = planSheet({
  file: 'frameworks.csv',
  columns: {
    code: code(),
    kind: oneOf(['STRATEGY', 'PROJECT']),
    ...inThreeLanguages('title', words(500)),
    start_quarter: quarterKind(),
    end_quarter: quarterKind(),
    provenance: words(1000),
  },
  key: ['code'],
});
