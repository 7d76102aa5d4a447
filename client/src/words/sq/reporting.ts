import type { reporting as english } from '../en/reporting';
import type { WordsOf } from '../wordsOf';

export const reporting: WordsOf<typeof english> = {};
