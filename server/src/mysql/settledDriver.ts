import mysql2, { type PoolConnection, type PoolOptions } from 'mysql2';

const SETTLE = 'SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED';

// A connection that cannot be settled is not used: what waits on it fails and may be tried again on another.
const settle = (connection: PoolConnection) =>
  connection.query(SETTLE, (fault: unknown) => {
    if (fault) connection.destroy();
  });

/**
 * mysql2, whose pools set each new connection to READ COMMITTED before its first statement, and so never again for
 * each transaction. Guarded updates judge the newest committed row, and without gap locks fewer people who save at
 * once block each other. A snapshot over the whole transaction would only hide what others committed.
 */
export const settledDriver = {
  ...mysql2,
  createPool: (options: PoolOptions) => {
    const pool = mysql2.createPool(options);
    pool.on('connection', settle);
    return pool;
  },
};
