import type { Database } from '../../database';
import { ReleaseDraft } from '../../entities/releaseDraft';

/**
 * Drafts that are WORKING when a server starts were left by one that is dead: they become FAILED. Should another server
 * be at one of them after all, its result is not taken, and the draft has to be prepared again.
 */
export const failAbandonedDrafts = (database: Database): Promise<unknown> =>
  database.transaction((db) => db.update(ReleaseDraft, { state: 'WORKING' }, { state: 'FAILED' }));
