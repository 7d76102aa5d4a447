import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity';

/** Rows of one statement: with at most 20 columns far below the limit on parameters of both databases. */
const CHUNK = 250;

/** Inserts many complete rows in few statements, without reading anything back. */
export async function insertRows<E extends ObjectLiteral>(
  db: EntityManager,
  target: EntityTarget<E>,
  rows: readonly QueryDeepPartialEntity<E>[],
): Promise<void> {
  for (let start = 0; start < rows.length; start += CHUNK) {
    const chunk = rows.slice(start, start + CHUNK);
    await db.createQueryBuilder().insert().into(target).values(chunk).updateEntity(false).execute();
  }
}
