import type { DataSourceOptions, EntityManager } from 'typeorm';
import type { Connections, OpenOptions, TransactionView } from '../connections';
import { SnakeCaseColumns } from '../entities/naming';
import { GuardedDataSource } from '../guardedDataSource';
import { runTransaction } from '../runTransaction';
import { checkMysqlServer } from './checkMysqlServer';
import { retrying } from './retrying';
import { settledDriver } from './settledDriver';

const CONNECTIONS = 10;

// Connections are at READ COMMITTED already.
const ISOLATION = { newest: undefined, moment: 'REPEATABLE READ' } as const;

function addressOf(url: string) {
  const { hostname, port, username, password, pathname } = new URL(url);
  const database = decodeURIComponent(pathname.slice(1));
  if (!hostname || !database)
    throw new Error('The database address must look like mysql://user:password@host:port/name.');
  return {
    host: hostname,
    port: Number(port || 3306),
    user: decodeURIComponent(username),
    password: decodeURIComponent(password),
    database,
  };
}

interface Server extends ReturnType<typeof addressOf> {
  type: 'mysql' | 'mariadb';
}

const optionsFor = (
  { user, ...server }: Server,
  { entities, migrations }: OpenOptions,
): DataSourceOptions => ({
  ...server,
  username: user,
  driver: settledDriver,
  entities,
  migrations,
  namingStrategy: new SnakeCaseColumns(),
  poolSize: CONNECTIONS,
  charset: 'utf8mb4_unicode_ci',
  timezone: 'Z',
  dateStrings: ['DATE'],
  // Counts come as numbers, as they do from SQLite; only what a number cannot hold comes as text.
  supportBigNumbers: true,
  bigNumberStrings: false,
});

/** Opens MySQL or MariaDB: a pool of connections, each transaction on one of its own. */
export async function openMysql(url: string, open: OpenOptions): Promise<Connections> {
  const { scope } = open;
  const address = addressOf(url);
  const type = await checkMysqlServer(address, open.warn);
  const options = optionsFor({ ...address, type }, open);
  const dataSource = await new GuardedDataSource(options, { kind: 'mysql', scope }).initialize();
  const once = <T>(sees: TransactionView, work: (db: EntityManager) => Promise<T>, onCommit: () => void) =>
    scope.inUpkeep(async () => {
      const runner = dataSource.createQueryRunner();
      return runTransaction({ runner, scope, work, isolation: ISOLATION[sees], onCommit });
    });
  return {
    kind: 'mysql',
    dataSource,
    reading: dataSource.manager,
    transact: (work, sees = 'newest') => retrying((onCommit) => once(sees, work, onCommit)),
    close: () => dataSource.destroy(),
  };
}
