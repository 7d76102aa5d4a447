import { formatNumber } from './formatNumber';
import type { Language } from './languages';

/** A difference against another period, with its sign: `+12`, `-3.5`, `0`. `change` is an exact decimal text. */
export const formatChange = (language: Language, change: string, decimals: number): string => {
  const text = formatNumber(language, change, { decimals });
  return /^0[.0]*$|^-/.test(change) ? text : `+${text}`;
};
