import { isQuarter, type Quarter } from '../../../domain/quarter';
import { type CellKind, quoted } from './cellKind';

export const quarterKind = (): CellKind<Quarter> => (text) =>
  isQuarter(text) ? { value: text } : { problem: `${quoted(text)} is no quarter such as 2018-Q3.` };

/** A year (`2018`) or a quarter (`2018-Q3`). */
export const period = (): CellKind<string> => (text) =>
  /^[1-9]\d{3}$/.test(text) || isQuarter(text)
    ? { value: text }
    : { problem: `${quoted(text)} is neither a year such as 2018 nor a quarter such as 2018-Q3.` };

/** A day of the calendar, written `2018-10-15`. */
export const day = (): CellKind<string> => (text) =>
  isDay(text) ? { value: text } : { problem: `${quoted(text)} is no day such as 2018-10-15.` };

function isDay(text: string): boolean {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : new Date(NaN);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}
