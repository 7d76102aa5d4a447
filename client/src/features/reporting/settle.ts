import type { Change, Content, Draft, Drafts, Outcome } from './drafts';

/**
 * What an answer means for a draft. What was typed meanwhile is newer than the answer, and stays; it is based on the
 * answer when nobody else has written over what was sent.
 */
export function settle(drafts: Drafts, { savable }: Draft, change: Change, outcome: Outcome): void {
  const now = drafts.get(savable.id);
  if (now?.sent?.key !== change.key) return;
  if (outcome.kind === 'failed') {
    drafts.put({ ...now, standing: now.standing.kind === 'saving' ? outcome : now.standing });
    return;
  }
  const answered: Draft = { ...now, sent: undefined };
  const isNewer = !holds(now, change.content);
  if (outcome.kind === 'saved') {
    if (!isNewer) drafts.drop(savable.id);
    else
      drafts.put({
        ...answered,
        before: undefined,
        base: savable.isStored(change.content) ? savable.version() : now.base,
      });
    return;
  }
  drafts.put({ ...answered, standing: isNewer || now.standing.kind === 'typing' ? now.standing : outcome });
}

/** Whether what stands in the fields is what was sent. */
function holds({ savable, typed }: Draft, content: Content): boolean {
  const read = savable.read(typed);
  return 'content' in read && JSON.stringify(read.content) === JSON.stringify(content);
}
