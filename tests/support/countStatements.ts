import type { Database } from '../../server/src/database';

/** The SQL statements that run while `work` runs, in their order, BEGIN and COMMIT among them. */
export async function statementsOf(database: Database, work: () => Promise<unknown>): Promise<string[]> {
  const loggers = new Set([database.dataSource.logger, database.reading.dataSource.logger]);
  const statements: string[] = [];
  const restore = [...loggers].map((logger) => {
    const usual = logger.logQuery.bind(logger);
    logger.logQuery = (sql, ...rest) => {
      statements.push(sql);
      usual(sql, ...rest);
    };
    return () => {
      logger.logQuery = usual;
    };
  });
  try {
    await work();
  } finally {
    restore.forEach((undo) => undo());
  }
  return statements;
}

/** The number of SQL statements that run while `work` runs. */
export const countStatements = async (database: Database, work: () => Promise<unknown>): Promise<number> =>
  (await statementsOf(database, work)).length;
