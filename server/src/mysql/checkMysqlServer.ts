import { createConnection, type ConnectionOptions, type RowDataPacket } from 'mysql2/promise';

interface ServerSettings extends RowDataPacket {
  version: string;
  engine: string;
  mode: string;
  flush: string | number;
}

const SETTINGS = `SELECT VERSION() AS version, @@default_storage_engine AS engine, @@sql_mode AS mode,
  @@innodb_flush_log_at_trx_commit AS flush`;

async function settingsOf(address: ConnectionOptions): Promise<ServerSettings> {
  const connection = await createConnection(address);
  try {
    const [[settings]] = await connection.query<ServerSettings[]>(SETTINGS);
    if (!settings) throw new Error('The database server does not tell its settings.');
    return settings;
  } finally {
    await connection.end();
  }
}

/**
 * Refuses a server on which data would be lost or bent: tables without transactions, values cut to fit.
 * Warns of one that forgets acknowledged commits in a power cut. Returns which of the two products it is.
 */
export async function checkMysqlServer(
  address: ConnectionOptions,
  warn: (sentence: string) => void,
): Promise<'mysql' | 'mariadb'> {
  const { version, engine, mode, flush } = await settingsOf(address);
  if (engine !== 'InnoDB')
    throw new Error(`The database server makes ${engine} tables: set default_storage_engine=InnoDB.`);
  if (!/STRICT_(TRANS|ALL)_TABLES/.test(mode))
    throw new Error('The database server cuts values to fit: add STRICT_TRANS_TABLES to its sql_mode.');
  if (Number(flush) !== 1)
    warn(
      `innodb_flush_log_at_trx_commit is ${flush}: a power cut can lose acknowledged values. Set it to 1.`,
    );
  return version.includes('MariaDB') ? 'mariadb' : 'mysql';
}
