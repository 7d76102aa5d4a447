import type { ColumnOptions, QueryRunner, TableColumnOptions } from 'typeorm';
import { canonicalDecimal } from './canonicalDecimal';

/** What every kind of column may say besides its name. */
export interface ColumnChoice {
  nullable?: boolean;
}

// Text is compared and sorted byte for byte on both databases, so that both give the same answers.
// Sorting names for a reader is the work of the reader's language, not of the database.
const BINARY = { charset: 'utf8mb4', collation: 'utf8mb4_bin' } as const;

const varchar = (length: number, { nullable = false }: ColumnChoice): ColumnOptions => ({
  type: 'varchar',
  length,
  nullable,
  ...BINARY,
});

/** An identifier made by `newId()`, or a reference to one. */
export const id = (choice: ColumnChoice = {}): ColumnOptions => varchar(36, choice);

/** Words of at most `length` characters. SQLite does not enforce the length: check it in the domain. */
export const text = (length: number, choice: ColumnChoice = {}): ColumnOptions => varchar(length, choice);

/** A code, e-mail address or token: two are the same only when every byte is the same. */
export const key = (length: number, choice: ColumnChoice = {}): ColumnOptions => varchar(length, choice);

/** One word of a closed list, for example a workflow state. */
export const choice = (length: number, options: ColumnChoice = {}): ColumnOptions => varchar(length, options);

/** A quarter, written `2018-Q3`. */
export const quarter = (choice: ColumnChoice = {}): ColumnOptions => varchar(7, choice);

/** Text without a practical limit. It cannot be indexed. */
export const longText = ({ nullable = false }: ColumnChoice = {}): ColumnOptions => ({
  type: 'text',
  nullable,
  ...BINARY,
});

/** A whole number between -2^31 and 2^31 - 1. */
export const int = ({ nullable = false }: ColumnChoice = {}): ColumnOptions => ({ type: 'int', nullable });

/** True or false. */
export const flag = ({ nullable = false }: ColumnChoice = {}): ColumnOptions => ({
  type: 'boolean',
  nullable,
});

/** An instant with milliseconds, in UTC; a `Date` in the program. */
export const moment = ({ nullable = false }: ColumnChoice = {}): ColumnOptions => ({
  type: 'datetime',
  precision: 3,
  nullable,
});

/** An exact decimal (20,4) as canonical text: `12.5`, never `12.5000`, never a floating point number. */
export const amount = ({ nullable = false }: ColumnChoice = {}): ColumnOptions => ({
  type: 'decimal',
  precision: 20,
  scale: 4,
  nullable,
  transformer: { to: canonicalDecimal, from: canonicalDecimal },
});

/** The two kinds of database. MariaDB counts as `mysql`. */
export type DatabaseKind = 'sqlite' | 'mysql';

type ColumnType = Pick<
  TableColumnOptions,
  'type' | 'length' | 'precision' | 'scale' | 'charset' | 'collation'
>;

// SQLite: a decimal is text, because its NUMERIC affinity loses digits after the fifteenth.
// A moment is the text `2019-11-20 08:30:00.000`, which sorts in time order.
const PHYSICAL: Record<DatabaseKind, Record<string, ColumnType>> = {
  sqlite: {
    varchar: { type: 'varchar' },
    text: { type: 'text' },
    int: { type: 'integer' },
    boolean: { type: 'boolean' },
    datetime: { type: 'datetime' },
    decimal: { type: 'text' },
  },
  mysql: {
    varchar: { type: 'varchar', ...BINARY },
    text: { type: 'longtext', ...BINARY },
    int: { type: 'int' },
    boolean: { type: 'boolean' },
    datetime: { type: 'datetime', precision: 3 },
    decimal: { type: 'decimal', precision: 20, scale: 4 },
  },
};

/**
 * The column type in one kind of database for a type named by an entity.
 * Throws on a type that is none of the kinds above: such a column would not be portable.
 */
export function physicalType(kind: DatabaseKind, type: unknown): ColumnType {
  const physical = PHYSICAL[kind][String(type)];
  if (!physical) throw new Error(`Use one of the kinds of columns.ts instead of the type ${String(type)}.`);
  return physical;
}

type Named<A extends unknown[]> = (name: string, ...rest: A) => TableColumnOptions;

/** The same kinds for migrations: each gives a table column of the dialect that the migration runs on. */
export interface TableColumns {
  id: Named<[ColumnChoice?]>;
  text: Named<[number, ColumnChoice?]>;
  key: Named<[number, ColumnChoice?]>;
  choice: Named<[number, ColumnChoice?]>;
  quarter: Named<[ColumnChoice?]>;
  longText: Named<[ColumnChoice?]>;
  int: Named<[ColumnChoice?]>;
  flag: Named<[ColumnChoice?]>;
  moment: Named<[ColumnChoice?]>;
  amount: Named<[ColumnChoice?]>;
}

/**
 * The column kinds for a migration: `const { id, text } = columnsFor(queryRunner)`, then `id('framework_id')`,
 * `text('title', 200)`. The primary key is stated by the migration: `{ ...id('id'), isPrimary: true }`.
 */
export function columnsFor({ dataSource }: Pick<QueryRunner, 'dataSource'>): TableColumns {
  const kind = dataSource.options.type === 'mysql' ? 'mysql' : 'sqlite';
  const named = (name: string, { type, length, nullable }: ColumnOptions): TableColumnOptions => ({
    name,
    isNullable: nullable === true,
    ...physicalType(kind, type),
    ...(length ? { length: String(length) } : {}),
  });
  return {
    id: (name, options) => named(name, id(options)),
    text: (name, length, options) => named(name, text(length, options)),
    key: (name, length, options) => named(name, key(length, options)),
    choice: (name, length, options) => named(name, choice(length, options)),
    quarter: (name, options) => named(name, quarter(options)),
    longText: (name, options) => named(name, longText(options)),
    int: (name, options) => named(name, int(options)),
    flag: (name, options) => named(name, flag(options)),
    moment: (name, options) => named(name, moment(options)),
    amount: (name, options) => named(name, amount(options)),
  };
}
