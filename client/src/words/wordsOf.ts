export type { SerbianWordsOf, WordsOf } from '../../../schema/language/wordsOf';
