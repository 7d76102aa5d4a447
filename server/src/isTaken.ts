import { QueryFailedError } from 'typeorm';

const TAKEN = ['SQLITE_CONSTRAINT_UNIQUE', 'SQLITE_CONSTRAINT_PRIMARYKEY', 'ER_DUP_ENTRY'];

/** Whether a statement failed because another row already holds a unique key. */
export function isTaken(fault: unknown): boolean {
  if (!(fault instanceof QueryFailedError)) return false;
  const { code } = fault.driverError as Error & { code?: string };
  return code !== undefined && TAKEN.includes(code);
}
