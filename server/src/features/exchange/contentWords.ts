import { formatNumber } from '../../../../schema/language/formatNumber';
import { formWord } from '../../../../schema/language/formWord';
import { label } from '../../../../schema/language/label';
import type { Language } from '../../../../schema/language/languages';
import { isZero } from '../../domain/amount';
import type { CellContent } from '../../domain/cell';
import type { Measure } from '../../domain/terms';

const MOST_DECIMALS = 4;

/** What a cell holds, for people: `1,234.5`, `2 / 5`, `Yes`, `Not collected`; empty for blank. */
export function contentWords(language: Language, measure: Measure, content: CellContent): string {
  const { amount, numerator, denominator, reason } = content;
  if (reason !== null) return label(language, 'MissingReason', reason);
  const number = (text: string | null) =>
    text === null ? '–' : formatNumber(language, text, { maxDecimals: MOST_DECIMALS });
  if (amount !== null) return measure === 'YES_NO' ? yesNoWord(language, amount) : number(amount);
  return numerator === null && denominator === null ? '' : `${number(numerator)} / ${number(denominator)}`;
}

export const yesNoWord = (language: Language, amount: string): string =>
  formWord(language, isZero(amount) ? 'no' : 'yes');
