import { bareWord } from './readReason';

/** Yes and no, and what spreadsheets show for true and false, in Albanian, Serbian and English. */
const YES = ['1', 'yes', 'y', 'po', 'da', 'true', 'e vertete', 'tacno'];
const NO = ['0', 'no', 'n', 'jo', 'ne', 'false', 'e gabuar', 'netacno'];

/** `1` for yes and `0` for no, as the contract has them; null when the text says neither. */
export function readYesNo(text: string): '1' | '0' | null {
  const word = bareWord(text);
  if (YES.includes(word)) return '1';
  return NO.includes(word) ? '0' : null;
}
