import { createConnection, type ConnectionOptions, type RowDataPacket } from 'mysql2/promise';

/** What a server says of itself. */
export interface ServerSettings {
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
    const [[settings]] = await connection.query<(ServerSettings & RowDataPacket)[]>(SETTINGS);
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
export function judgeServer(
  { version, engine, mode, flush }: ServerSettings,
  warn: (sentence: string) => void,
): 'mysql' | 'mariadb' {
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

/** Connects once, and judges the server found there. */
export const checkMysqlServer = async (address: ConnectionOptions, warn: (sentence: string) => void) =>
  judgeServer(await settingsOf(address), warn);
