import { isDay } from '../../../domain/belgrade';
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
