import type { accounts as english } from '../en/accounts';
import type { SerbianWordsOf } from '../wordsOf';

export const accounts: SerbianWordsOf<typeof english> = {};
