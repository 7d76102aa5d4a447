import { optional } from '../cellKind';
import { planSheet } from '../planSheet';
import { code, flag, listOf, oneOf, words } from '../textKinds';
import { inThreeLanguages } from './inThreeLanguages';

/** Ministries, agencies, courts, shelters, organisations. */
export const INSTITUTIONS = planSheet({
  file: 'institutions.csv',
  columns: {
    code: code(),
    ...inThreeLanguages('name', words(300)),
    type: code(),
    parent_code: optional(code()),
    reports: flag(),
    names_verified: listOf(oneOf(['en', 'sq', 'sr'])),
  },
  key: ['code'],
  refers: { parent_code: 'institutions.csv' },
});
