import type { plan as english } from '../en/plan';
import type { WordsOf } from '../wordsOf';

export const plan: WordsOf<typeof english> = {};
