/** SQLite's result codes by number: the primary ones (below 256) and the extended ones that callers tell apart. */
const NAMES: Record<number, string> = {
  1: 'SQLITE_ERROR',
  5: 'SQLITE_BUSY',
  6: 'SQLITE_LOCKED',
  7: 'SQLITE_NOMEM',
  8: 'SQLITE_READONLY',
  9: 'SQLITE_INTERRUPT',
  10: 'SQLITE_IOERR',
  11: 'SQLITE_CORRUPT',
  13: 'SQLITE_FULL',
  14: 'SQLITE_CANTOPEN',
  18: 'SQLITE_TOOBIG',
  19: 'SQLITE_CONSTRAINT',
  20: 'SQLITE_MISMATCH',
  21: 'SQLITE_MISUSE',
  25: 'SQLITE_RANGE',
  26: 'SQLITE_NOTADB',
  275: 'SQLITE_CONSTRAINT_CHECK',
  517: 'SQLITE_BUSY_SNAPSHOT',
  787: 'SQLITE_CONSTRAINT_FOREIGNKEY',
  1299: 'SQLITE_CONSTRAINT_NOTNULL',
  1555: 'SQLITE_CONSTRAINT_PRIMARYKEY',
  1811: 'SQLITE_CONSTRAINT_TRIGGER',
  2067: 'SQLITE_CONSTRAINT_UNIQUE',
};

/** A refusal of SQLite. `code` is its result code in words, for example `SQLITE_CONSTRAINT_UNIQUE`. */
export class SqliteError extends Error {
  override name = 'SqliteError';

  constructor(
    message: string,
    readonly code: string,
    cause: unknown,
  ) {
    super(message, { cause });
  }
}

const nameOf = (number: number) => NAMES[number] ?? NAMES[number & 0xff] ?? `SQLITE_${number}`;

// By shape: the compiled library's errors belong to the process and not to the context that a test runs in.
const isRefusal = (error: unknown): error is { errcode: number; message: string } =>
  typeof error === 'object' && error !== null && 'errcode' in error && 'message' in error;

/** Runs `work` and words SQLite's refusals as better-sqlite3 does; other errors pass as they are. */
export function withSqliteErrors<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (isRefusal(error)) throw new SqliteError(error.message, nameOf(error.errcode), error);
    throw error;
  }
}
