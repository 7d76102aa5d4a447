import type { DatabaseSyncInstance } from '@photostructure/sqlite';
import { nativeSqlite } from './nativeSqlite';
import { withSqliteErrors } from './sqliteError';
import { SqliteStatement } from './sqliteStatement';

const STATEMENTS_KEPT = 200;

/** Statements that change tables: what was prepared before may give the columns of before. */
const CHANGES_TABLES = /\b(CREATE|ALTER|DROP)\b/i;

/** What TypeORM's driver says when it opens a database; it says more that does not matter here. */
interface SqliteDriverOptions {
  readonly?: boolean;
  /** Milliseconds to wait for another process's lock. */
  timeout?: number;
}

/** A database in the shape of better-sqlite3, as far as TypeORM's driver of that name uses it. */
export class SqliteDriver {
  private readonly native: DatabaseSyncInstance;
  private readonly statements = new Map<string, SqliteStatement>();

  constructor(file: string, { readonly = false, timeout = 5000 }: SqliteDriverOptions = {}) {
    const Native = nativeSqlite();
    this.native = withSqliteErrors(() => new Native(file, { readOnly: readonly }));
    this.pragma(`busy_timeout = ${timeout}`);
  }

  /** True between BEGIN and COMMIT or ROLLBACK. */
  get inTransaction(): boolean {
    return this.native.isTransaction;
  }

  /** A prepared statement; the same one for the same text, because preparing costs more than most statements. */
  prepare(sql: string): SqliteStatement {
    const known = this.statements.get(sql);
    if (known) return known;
    const statement = new SqliteStatement(withSqliteErrors(() => this.native.prepare(sql)));
    if (CHANGES_TABLES.test(sql)) {
      this.statements.clear();
      return statement;
    }
    this.statements.set(sql, statement);
    const [oldest] = this.statements.keys();
    if (this.statements.size > STATEMENTS_KEPT && oldest !== undefined) this.statements.delete(oldest);
    return statement;
  }

  /** Runs one or more statements without parameters. */
  exec(sql: string): this {
    if (CHANGES_TABLES.test(sql)) this.statements.clear();
    withSqliteErrors(() => this.native.exec(sql));
    return this;
  }

  /** The rows of `PRAGMA source`, or with `simple` the one value. */
  pragma(source: string, { simple = false }: { simple?: boolean } = {}): unknown {
    const rows = new SqliteStatement(withSqliteErrors(() => this.native.prepare(`PRAGMA ${source}`))).all();
    return simple ? Object.values(rows[0] ?? {})[0] : rows;
  }

  close(): this {
    this.statements.clear();
    this.native.close();
    return this;
  }
}
