import type { StatementSyncInstance } from '@photostructure/sqlite';
import { bindableParameters } from './bindable';
import { withSqliteErrors } from './sqliteError';

/** A row: column name to value. Whole numbers beyond 2^53 are refused rather than rounded. */
export type SqliteRow = Record<string, unknown>;

/** A prepared statement in the shape of better-sqlite3. */
export class SqliteStatement {
  /** True when the statement gives rows, so that `all` fits and not `run`. */
  readonly reader: boolean;
  private readonly blobs: string[];

  constructor(private readonly native: StatementSyncInstance) {
    const columns = native.columns();
    this.reader = columns.length > 0;
    this.blobs = columns.filter(({ type }) => type?.toUpperCase() === 'BLOB').map(({ name }) => name);
  }

  /** Every row. */
  all(...parameters: unknown[]): SqliteRow[] {
    const rows = withSqliteErrors((): unknown =>
      this.native.all(...bindableParameters(parameters)),
    ) as SqliteRow[];
    return this.blobs.length ? rows.map((row) => this.withBuffers(row)) : rows;
  }

  /** The first row, or undefined. */
  get(...parameters: unknown[]): SqliteRow | undefined {
    const row = withSqliteErrors((): unknown => this.native.get(...bindableParameters(parameters))) as
      SqliteRow | undefined;
    return row && this.withBuffers(row);
  }

  /** Row by row; the statement must not be run again before the end. */
  *iterate(...parameters: unknown[]): Generator<SqliteRow, void, undefined> {
    const rows = withSqliteErrors(() => this.native.iterate(...bindableParameters(parameters)));
    for (const row of rows as Iterable<SqliteRow>) yield this.withBuffers(row);
  }

  /** Number of rows changed, and the row number of the last one inserted. */
  run(...parameters: unknown[]): { changes: number | bigint; lastInsertRowid: number | bigint } {
    return withSqliteErrors(() => this.native.run(...bindableParameters(parameters)));
  }

  private withBuffers(row: SqliteRow): SqliteRow {
    for (const name of this.blobs) {
      const bytes = row[name];
      if (ArrayBuffer.isView(bytes))
        row[name] = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    }
    return row;
  }
}
