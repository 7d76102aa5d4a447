import type { releases as english } from '../en/releases';
import type { WordsOf } from '../wordsOf';

export const releases: WordsOf<typeof english> = {};
