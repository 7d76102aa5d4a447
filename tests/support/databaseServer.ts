import { createConnection, type Connection, type RowDataPacket } from 'mysql2/promise';

/** Speaks to a server itself, outside any database of ours. */
export const connectToServer = (url: string): Promise<Connection> =>
  createConnection({ uri: url.replace(/\/[^/]*$/, '/'), multipleStatements: true });

/** The first column of what a question gives. */
export async function column(
  connection: Connection,
  sql: string,
  values: (string | number)[],
): Promise<string[]> {
  const [rows] = await connection.query<RowDataPacket[]>(sql, values);
  return rows.map((row) => String(Object.values(row)[0]));
}

/** The databases whose name begins so. */
export const databasesOf = (connection: Connection, prefix: string): Promise<string[]> =>
  column(connection, 'SELECT schema_name FROM information_schema.schemata WHERE LEFT(schema_name, ?) = ?', [
    prefix.length,
    prefix,
  ]);

/** The tables of a database, in the order of their names. */
export const tablesOf = async (connection: Connection, name: string): Promise<string[]> => {
  const tables = await column(
    connection,
    'SELECT table_name FROM information_schema.tables WHERE table_schema = ?',
    [name],
  );
  return tables.sort();
};
