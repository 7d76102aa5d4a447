import type { accounts as english } from '../en/accounts';
import type { WordsOf } from '../wordsOf';

export const accounts: WordsOf<typeof english> = {};
