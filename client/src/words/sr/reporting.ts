import type { reporting as english } from '../en/reporting';
import type { SerbianWordsOf } from '../wordsOf';

export const reporting: SerbianWordsOf<typeof english> = {};
