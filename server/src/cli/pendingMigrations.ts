import type { Database } from '../database';

/** Names of the migrations that have not run on a database. */
export async function pendingMigrations({ dataSource, reading }: Database): Promise<string[]> {
  const runner = dataSource.createQueryRunner();
  const known = dataSource.migrations.map(({ name, constructor }) => name ?? constructor.name);
  try {
    if (!(await runner.hasTable('migrations'))) return known;
  } finally {
    await runner.release();
  }
  const rows = await reading.query<{ name: string }[]>('SELECT name FROM migrations');
  const ran = new Set(rows.map(({ name }) => name));
  return known.filter((name) => !ran.has(name));
}
