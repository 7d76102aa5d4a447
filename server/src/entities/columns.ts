import type { ColumnOptions, QueryRunner, TableColumnOptions } from 'typeorm';
import { canonicalDecimal } from './canonicalDecimal';

/** What every kind of column may say besides its name. A column is not nullable unless it says so. */
export interface ColumnChoice<N extends boolean = boolean> {
  nullable?: N;
}

type Kind<N extends boolean> = ColumnOptions & ColumnChoice<N>;

// Text is compared and sorted byte for byte on both databases, so that both give the same answers.
// Sorting names for a reader is the work of the reader's language, not of the database.
const BINARY = { charset: 'utf8mb4', collation: 'utf8mb4_bin' } as const;

/** The identifier of the row itself. */
export const primaryId = () => ({ ...id(), nullable: false }) as const;

/** Words of at most `length` characters. SQLite does not enforce the length: check it in the domain. */
export const text = <N extends boolean = false>(length: number, choice?: ColumnChoice<N>): Kind<N> => ({
  type: 'varchar',
  length,
  ...BINARY,
  ...choice,
});

/** A code, e-mail address or token: two are the same only when every byte is the same. */
export const key = text;

/** One word of a closed list, for example a workflow state. */
export const choice = text;

/** An identifier made by `newId()`, or a reference to one. */
export const id = <N extends boolean = false>(options?: ColumnChoice<N>): Kind<N> => text(36, options);

/** A quarter, written `2018-Q3`. */
export const quarter = <N extends boolean = false>(options?: ColumnChoice<N>): Kind<N> => text(7, options);

/** Text without a practical limit. It cannot be indexed. */
export const longText = <N extends boolean = false>(options?: ColumnChoice<N>): Kind<N> => ({
  type: 'text',
  ...BINARY,
  ...options,
});

/** A whole number between -2^31 and 2^31 - 1. */
export const int = <N extends boolean = false>(options?: ColumnChoice<N>): Kind<N> => ({
  type: 'int',
  ...options,
});

/** True or false. */
export const flag = <N extends boolean = false>(options?: ColumnChoice<N>): Kind<N> => ({
  type: 'boolean',
  ...options,
});

/** An instant with milliseconds, in UTC; a `Date` in the program. */
export const moment = <N extends boolean = false>(options?: ColumnChoice<N>): Kind<N> => ({
  type: 'datetime',
  precision: 3,
  ...options,
});

/** An exact decimal (20,4) as canonical text: `12.5`, never `12.5000`, never a floating point number. */
export const amount = <N extends boolean = false>(options?: ColumnChoice<N>): Kind<N> => ({
  type: 'decimal',
  precision: 20,
  scale: 4,
  transformer: { to: canonicalDecimal, from: canonicalDecimal },
  ...options,
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

/** The same kinds for migrations: each takes the column's name first. */
export type TableColumns = Record<'text' | 'key' | 'choice', Named<[number, ColumnChoice?]>> &
  Record<'id' | 'quarter' | 'longText' | 'int' | 'flag' | 'moment' | 'amount', Named<[ColumnChoice?]>>;

/**
 * The column kinds for a migration, right for the database it runs on: `const is = columnsFor(runner)`, then
 * `is.id('framework_id')`, `is.text('title', 200)`. A primary key is `{ ...is.id('id'), isPrimary: true }`.
 */
export function columnsFor({ dataSource }: Pick<QueryRunner, 'dataSource'>): TableColumns {
  const kind = dataSource.options.type === 'better-sqlite3' ? 'sqlite' : 'mysql';
  const named = (name: string, { type, length, nullable }: ColumnOptions): TableColumnOptions => ({
    name,
    isNullable: nullable === true,
    ...physicalType(kind, type),
    ...(length ? { length: String(length) } : {}),
  });
  const sized: TableColumns['text'] = (name, length, options) => named(name, text(length, options));
  return {
    text: sized,
    key: sized,
    choice: sized,
    id: (name, options) => named(name, id(options)),
    quarter: (name, options) => named(name, quarter(options)),
    longText: (name, options) => named(name, longText(options)),
    int: (name, options) => named(name, int(options)),
    flag: (name, options) => named(name, flag(options)),
    moment: (name, options) => named(name, moment(options)),
    amount: (name, options) => named(name, amount(options)),
  };
}
