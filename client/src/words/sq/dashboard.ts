import type { dashboard as english } from '../en/dashboard';
import type { WordsOf } from '../wordsOf';

export const dashboard: WordsOf<typeof english> = {};
