import type { plan as english } from '../en/plan';
import type { SerbianWordsOf } from '../wordsOf';

export const plan: SerbianWordsOf<typeof english> = {};
