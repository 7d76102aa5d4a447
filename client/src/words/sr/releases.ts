import type { releases as english } from '../en/releases';
import type { SerbianWordsOf } from '../wordsOf';

export const releases: SerbianWordsOf<typeof english> = {};
