import { DataStamp } from '../../server/src/entities/dataStamp';
import { newId } from '../../server/src/ids';
import { MYSQL } from '../support/databases';

/** A promise and the way to keep it. */
function signal() {
  let give = () => undefined as void;
  const given = new Promise<void>((resolve) => (give = resolve));
  return { give, given };
}

// SQLite commits nothing else while a transaction runs.
(MYSQL ? describe : describe.skip)('A transaction on MySQL or MariaDB', () => {
  test.each([
    ['newest', 1],
    ['moment', 0],
  ] as const)('that sees the %s rows finds %d row committed meanwhile', async (sees, found) => {
    const database = await MYSQL?.open();
    if (!database) throw new Error('There is no such database.');
    const [begun, committed] = [signal(), signal()];
    const other = begun.given
      .then(() => database.transaction((db) => db.insert(DataStamp, { id: newId(), area: 'x', changes: 1 })))
      .then(committed.give);
    try {
      const counts = await database.transaction(async (db) => {
        const before = await db.countBy(DataStamp, { area: 'x' });
        begun.give();
        await committed.given;
        return [before, await db.countBy(DataStamp, { area: 'x' })];
      }, sees);
      expect(counts).toEqual([0, found]);
    } finally {
      await other;
      await database.close();
    }
  });
});
