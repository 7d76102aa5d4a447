import { planSheet } from '../planSheet';
import { code, words } from '../textKinds';
import { inThreeLanguages } from './inThreeLanguages';

/** Municipalities with their police regions. */
export const MUNICIPALITIES = planSheet({
  file: 'municipalities.csv',
  columns: { code: code(), ...inThreeLanguages('name', words(200)), region_code: code() },
  key: ['code'],
});
