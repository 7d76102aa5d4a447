import { formatNumber } from './formatNumber';
import type { Language } from './languages';

/**
 * Writes a percentage: the text "75" is 75 percent, not a share of one.
 * Without a space before the sign in all three languages, as in CLDR: sq and sr `75,0%`, en `75.0%`.
 */
export const formatPercent = (language: Language, percentText: string, decimals = 1) =>
  `${formatNumber(language, percentText, { decimals })}%`;
