import { planSheet } from '../planSheet';
import { code, words } from '../textKinds';
import { inThreeLanguages } from './inThreeLanguages';

/** Ways to disaggregate: sex, age group, region ... */
export const DIMENSIONS = planSheet({
  file: 'dimensions.csv',
  columns: { code: code(), ...inThreeLanguages('title', words(300)) },
  key: ['code'],
});
