import { createHash } from 'node:crypto';
import { In } from 'typeorm';
import type { SignedIn } from '../../context';
import { changeContent } from '../../domain/changeContent';
import { AppliedChange } from '../../entities/appliedChange';
import { DomainError } from '../../errors';
import { newId } from '../../ids';
import { insertRows } from '../../insertRows';
import { isTaken } from '../../isTaken';

/** A change as it was sent. */
export interface SentChange {
  kind: string;
  input: { key?: string | null };
  /** Path of the key in the input, for messages. */
  field?: string;
}

/**
 * Applies a change unless the viewer's key says that it has been: then the answer is `present`. To be called while the
 * transaction holds the report, before anything is asked of its state: a change that was applied is not refused
 * because the report has gone on. A change without a key is applied as it comes.
 */
export async function applyOnce<T>(
  tx: SignedIn,
  change: SentChange,
  { present, work }: { present: T; work: () => Promise<T> },
): Promise<T> {
  if ((await notYetApplied(tx, [change])).length === 0) return present;
  const result = await work();
  await rememberApplied(tx, [change]);
  return result;
}

/**
 * Those of the changes that were not applied before, found in one statement; in none when no change carries a key.
 * Throws INVALID_INPUT for a key that was used for something else.
 */
export async function notYetApplied<C extends SentChange>(
  { db, viewer }: SignedIn,
  changes: readonly C[],
): Promise<C[]> {
  const keys = changes.map(({ input }) => input.key).filter(isGiven);
  if (keys.length === 0) return [...changes];
  const rows = await db.findBy(AppliedChange, { userId: viewer.id, changeKey: In(keys) });
  const applied = new Map(rows.map(({ changeKey, contentHash }) => [changeKey, contentHash]));
  return changes.filter((change) => {
    const known = isGiven(change.input.key) ? applied.get(change.input.key) : undefined;
    if (known !== undefined && known !== hashOf(change)) throw reused(change);
    return known === undefined;
  });
}

/** Remembers the changes that carry a key, in the transaction that applies them. */
export async function rememberApplied(tx: SignedIn, changes: readonly SentChange[]): Promise<void> {
  const keyed = changes.filter(({ input }) => isGiven(input.key));
  const seen = new Set<string | null | undefined>();
  const twice = keyed.find(({ input: { key } }) => seen.size === seen.add(key).size);
  if (twice) throw reused(twice);
  const at = tx.now();
  const rows = keyed.map((change) => ({
    id: newId(),
    userId: tx.viewer.id,
    changeKey: change.input.key ?? '',
    contentHash: hashOf(change),
    at,
  }));
  await insertRows(tx.db, AppliedChange, rows).catch((fault: unknown) => {
    // The same key at the same moment for another report: the same report's changes wait for each other.
    throw isTaken(fault) && keyed[0] ? reused(keyed[0]) : fault;
  });
}

const hashOf = ({ kind, input }: SentChange): string =>
  createHash('sha256').update(changeContent(kind, input)).digest('hex');

const reused = ({ field = 'key' }: SentChange): DomainError =>
  new DomainError('INVALID_INPUT', 'Error_KEY_REUSED', { field });

const isGiven = (key: string | null | undefined): key is string => key !== null && key !== undefined;
