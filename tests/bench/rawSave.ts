import type { Pool, ResultSetHeader } from 'mysql2/promise';
import { newId } from '../../server/src/ids';
import type { RawPage } from './rawPages';

/** What the mutation is given; the benchmark enters amounts. */
export interface RawEntry {
  lineId: string;
  cell: string;
  amount: string;
  version: number;
}

interface LineAnswer {
  enterValue: { cells: { id: string; amount: string; version: number; enteredAt: string }[] };
}

/** A row of history and the guarded UPDATE in one transaction. Throws when the version is stale. */
async function write(pool: Pool, { lineId, cell, amount, version }: RawEntry, who: { id: string; at: Date }) {
  const connection = await pool.getConnection();
  try {
    await connection.beginTransaction();
    await connection.query(
      `INSERT INTO value_change (id, line_id, cell, at, by_id, from_amount, to_amount)
       SELECT ?, line_id, cell, ?, ?, amount, ? FROM line_value WHERE line_id = ? AND cell = ? AND version = ?`,
      [newId(), who.at, who.id, amount, lineId, cell, version],
    );
    const [{ affectedRows }] = await connection.query<ResultSetHeader>(
      `UPDATE line_value SET amount = ?, entered_by_id = ?, entered_at = ?, version = version + 1
       WHERE line_id = ? AND cell = ? AND version = ?`,
      [amount, who.id, who.at, lineId, cell, version],
    );
    if (affectedRows !== 1) throw new Error('Somebody else was faster.');
    await connection.commit();
  } catch (fault) {
    await connection.rollback();
    throw fault;
  } finally {
    connection.release();
  }
}

/** Saves one cell and answers with its line: what is prepared of the line, and the cell as it is now. */
export async function saveCell(
  pool: Pool,
  line: RawPage,
  entry: RawEntry & { by: string },
): Promise<unknown> {
  const at = new Date();
  await write(pool, entry, { id: entry.by, at });
  const answer = (await line(entry.lineId)) as LineAnswer;
  const cell = answer.enterValue.cells.find(({ id }) => id === `${entry.lineId}:${entry.cell}`);
  if (cell)
    Object.assign(cell, { amount: entry.amount, version: entry.version + 1, enteredAt: at.toISOString() });
  return answer;
}
