import type { Draft, Drafts, Outcome } from './drafts';
import { newKey } from '../../components/newKey';

/**
 * After a conflict: takes what is stored. What was typed goes into the history first; as long as it has not got there
 * it stays here, with the reason. When the line takes no entries any more, it is only forgotten.
 */
export async function giveWay(drafts: Drafts, id: string): Promise<void> {
  const draft = drafts.get(id);
  if (!draft) return;
  const isSame = () => drafts.get(id) === draft;
  const key = (draft.standing.kind === 'conflict' && draft.standing.aside?.key) || newKey();
  const outcome = await setAside(draft, key);
  if (!isSame()) return;
  if (outcome.kind === 'conflict') return drafts.put({ ...draft, standing: outcome });
  if (outcome.kind === 'failed' && draft.standing.kind === 'conflict')
    return drafts.put({
      ...draft,
      standing: { ...draft.standing, aside: { key, sentence: outcome.sentence } },
    });
  await draft.savable.reload().catch(() => undefined);
  if (isSame()) drafts.drop(id);
}

async function setAside({ savable, typed, standing }: Draft, key: string): Promise<Outcome> {
  const read = savable.read(typed);
  if (standing.kind !== 'conflict' || !('content' in read)) return { kind: 'saved' };
  return savable.setAside({ key, content: read.content, version: standing.theirs.version });
}
