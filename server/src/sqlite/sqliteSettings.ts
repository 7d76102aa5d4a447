import type { SqliteDriver } from './sqliteDriver';

const BUSY_TIMEOUT_MS = 5000;

/**
 * Sets what a SQLite connection must have and checks that SQLite took it; throws otherwise.
 * WAL lets readers read beside the writer. `synchronous = FULL` keeps every acknowledged commit through a power
 * cut (NORMAL does not). A database in memory has no journal to write ahead.
 */
export function applySqliteSettings(connection: SqliteDriver, use: 'writing' | 'reading' | 'memory'): void {
  if (use === 'writing') connection.pragma('journal_mode = WAL');
  connection.pragma('synchronous = FULL');
  connection.pragma('foreign_keys = ON');
  connection.pragma(`busy_timeout = ${BUSY_TIMEOUT_MS}`);
  const expected = {
    journal_mode: use === 'memory' ? 'memory' : 'wal',
    synchronous: 2,
    foreign_keys: 1,
    busy_timeout: BUSY_TIMEOUT_MS,
  };
  for (const [name, value] of Object.entries(expected)) {
    const actual = connection.pragma(name, { simple: true });
    if (actual !== value)
      throw new Error(
        `SQLite did not take the setting ${name}: it is ${String(actual)} instead of ${value}.`,
      );
  }
}
