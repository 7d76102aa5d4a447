import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity';
import type { Versioned } from './transaction';

/** Rows of one statement: with at most eight properties far below the limit on parameters of both databases. */
const CHUNK = 250;

/** What is to stand in a row that is still at the version that was shown. */
export interface GuardedChange<E> {
  row: Versioned;
  set: Omit<QueryDeepPartialEntity<E>, 'id' | 'version'>;
}

/**
 * `guardedUpdate` for many rows in few statements; each names the same properties, and no row comes twice. False when
 * somebody was faster with one of them or it is gone: then some may be written, and the transaction must not end well.
 */
export async function guardedUpdates<E extends Versioned & ObjectLiteral>(
  db: EntityManager,
  target: EntityTarget<E>,
  changes: readonly GuardedChange<E>[],
): Promise<boolean> {
  for (let start = 0; start < changes.length; start += CHUNK)
    if (!(await updateChunk(db, target, changes.slice(start, start + CHUNK)))) return false;
  return true;
}

async function updateChunk<E extends Versioned & ObjectLiteral>(
  db: EntityManager,
  target: EntityTarget<E>,
  changes: readonly GuardedChange<E>[],
): Promise<boolean> {
  const { driver } = db.dataSource;
  const metadata = db.dataSource.getMetadata(target);
  const columns = metadata.columns.filter(({ propertyName }) => propertyName in (changes[0]?.set ?? {}));
  const parameters: Record<string, unknown> = {};
  for (const [place, { row, set }] of changes.entries()) {
    parameters[`id${place}`] = row.id;
    parameters[`version${place}`] = row.version;
    for (const column of columns)
      parameters[`${column.propertyName}${place}`] = driver.preparePersistentValue(
        (set as ObjectLiteral)[column.propertyName] ?? null,
        column,
      );
  }
  const chosen = (property: string) =>
    changes.map((_, place) => `WHEN :id${place} THEN :${property}${place}`).join(' ');
  const set = columns.map(({ propertyName }) => [propertyName, () => `CASE id ${chosen(propertyName)} END`]);
  const fresh = changes.map((_, place) => `(id = :id${place} AND version = :version${place})`);
  const { affected } = await db
    .createQueryBuilder()
    .update(target)
    .set({ ...Object.fromEntries(set), version: () => 'version + 1' } as QueryDeepPartialEntity<E>)
    .where(fresh.join(' OR '))
    .setParameters(parameters)
    .execute();
  return affected === changes.length;
}
