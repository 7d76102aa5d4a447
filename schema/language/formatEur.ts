import { formatNumber, MINUS } from './formatNumber';
import type { Language } from './languages';

/**
 * Writes an amount in euros: en `€1,234.50`, sq `1 234,50 €`, sr `1.234,50 €` (no-break space before the sign).
 * A negative amount in English has the minus before the sign of the euro. Plans are often shown with 0 decimals.
 */
export function formatEur(language: Language, amountText: string, decimals = 2): string {
  const amount = formatNumber(language, amountText, { decimals });
  if (language !== 'en') return `${amount}\u00a0€`;
  return amount.startsWith(MINUS) ? `${MINUS}€${amount.slice(1)}` : `€${amount}`;
}
