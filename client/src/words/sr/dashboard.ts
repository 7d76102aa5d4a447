import type { dashboard as english } from '../en/dashboard';
import type { SerbianWordsOf } from '../wordsOf';

export const dashboard: SerbianWordsOf<typeof english> = {};
