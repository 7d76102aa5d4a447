import { DatabaseSync } from '@photostructure/sqlite';

type DatabaseClass = typeof DatabaseSync;

interface BuiltIn {
  DatabaseSync: DatabaseClass;
  StatementSync: { prototype: object };
}

/**
 * The class of SQLite databases: Node's own where it is complete (`columns()` came after the module itself),
 * otherwise the package with the same shape, which brings its own compiled library.
 */
export function nativeSqlite(): DatabaseClass {
  const load = (process as { getBuiltinModule?: (name: string) => unknown }).getBuiltinModule;
  const builtIn = load?.('node:sqlite') as BuiltIn | undefined;
  return builtIn && 'columns' in builtIn.StatementSync.prototype ? builtIn.DatabaseSync : DatabaseSync;
}
