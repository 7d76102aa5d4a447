import type { SignedIn } from '../../context';
import type { LineView } from './lineView';
import { readNames, type Names } from './names.queries';

/**
 * The names of those who entered the cells of a few lines: at most one statement, and none when the viewer entered
 * them all, as after most saves.
 */
export async function readEnterers(
  { db, viewer, actorName }: SignedIn,
  lines: readonly LineView[],
): Promise<Names> {
  const ids = new Set(
    lines.flatMap(({ cells }) => [...cells.values()].map(({ enteredById }) => enteredById)),
  );
  ids.delete(viewer.id);
  const others: Names = ids.size === 0 ? new Map() : await readNames(db, [...ids]);
  return new Map([...others, [viewer.id, actorName]]);
}
