import { QueryFailedError } from 'typeorm';

/** Deadlock, lock wait timed out, row changed since it was read: the whole transaction was or can be rolled back. */
const CONFLICTS = new Set([1213, 1205, 1020]);

/** Connection killed, server shutting down, server gone. */
const LOST_NUMBERS = new Set([1927, 1053, 2006, 2013]);
const LOST_CODES = new Set(['PROTOCOL_CONNECTION_LOST', 'ECONNRESET', 'ECONNREFUSED', 'EPIPE', 'ETIMEDOUT']);

interface DriverError {
  errno?: number;
  code?: string;
  fatal?: boolean;
}

const driverError = (error: unknown): DriverError =>
  (error instanceof QueryFailedError ? error.driverError : error) as DriverError;

/**
 * Whether a failed transaction may be run again as a whole. A connection lost while committing leaves open
 * whether the commit happened: that one may not.
 */
export function mayRetry(error: unknown, committing: boolean): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const { errno, code, fatal } = driverError(error);
  if (errno !== undefined && CONFLICTS.has(errno)) return true;
  const lost = fatal === true || LOST_NUMBERS.has(errno ?? 0) || LOST_CODES.has(code ?? '');
  return lost && !committing;
}
