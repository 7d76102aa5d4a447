import type { EntityManager, EntityTarget } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity';

/** A row that two people can edit: every change raises `version` by one. */
export interface Versioned {
  id: string;
  version: number;
}

/**
 * Changes a row only if it is still at the version that was shown, in one statement, and raises its version.
 * False when somebody was faster or the row is gone; the use case answers that with CONFLICT and both values.
 * Never `save()` for such a row: a stale one writes its old version number back and hides the other change.
 */
export async function guardedUpdate<E extends Versioned>(
  db: EntityManager,
  target: EntityTarget<E>,
  { id, version }: Versioned,
  set: Omit<QueryDeepPartialEntity<E>, 'id' | 'version'>,
): Promise<boolean> {
  const { affected } = await db
    .createQueryBuilder()
    .update(target)
    .set({ ...set, version: () => 'version + 1' })
    .where('id = :id AND version = :version', { id, version })
    .execute();
  return affected === 1;
}
