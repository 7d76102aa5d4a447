import { prefixOfRun } from './borrowDatabase';
import { connectToServer, databasesOf } from './databaseServer';

/** Drops the databases of the run, also those that nobody gave back. */
export default async function endRun(): Promise<void> {
  const { TEST_MYSQL_URL: url, TEST_RUN: run } = process.env;
  if (!url || !run) return;
  const connection = await connectToServer(url);
  for (const name of await databasesOf(connection, prefixOfRun(run)))
    await connection.query(`DROP DATABASE ${name}`);
  await connection.end();
}
