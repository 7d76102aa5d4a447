import { canonicalDecimal } from '../entities/canonicalDecimal';

/** An instant as a raw query returns it: text in UTC from SQLite, a Date from MySQL. */
export type RawMoment = Date | string;

export const momentOf = (raw: RawMoment): Date =>
  raw instanceof Date ? raw : new Date(`${raw.replace(' ', 'T')}Z`);

export const momentOrNull = (raw: RawMoment | null): Date | null => (raw === null ? null : momentOf(raw));

/** A flag as a raw query returns it. */
export type RawFlag = boolean | number;

export const flagOf = (raw: RawFlag): boolean => Boolean(raw);

/** An amount as a raw query returns it, for example `12.5000`, in canonical text. */
export const amountOf = (raw: string | null): string | null => canonicalDecimal(raw) ?? null;
