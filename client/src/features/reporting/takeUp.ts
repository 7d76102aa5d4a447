import { keptOf, writeKept, type KeptEntry } from '../../components/keptStore';
import type { Draft, Drafts } from './drafts';
import type { KeptDraft, Keeper } from './keeper';
import { savableOf } from './savableOf';
import type { Sending } from './sending';
import { formName, heldNames, inTurnOfTabs } from './tabLocks';

/**
 * Takes up what a tab that is gone had kept of this report for this person. What was left is given back as ids to send;
 * what was being typed stands in its field again, or is left alone with `leftOnly`. A thing that has a draft here already waits for the next time.
 */
export async function takeUpKept(
  drafts: Drafts,
  sending: Sending,
  keeper: Keeper,
  leftOnly = false,
): Promise<string[]> {
  if (!keeper.keeps()) return [];
  return inTurnOfTabs('monitor-take-up', async () => {
    const held = await heldNames();
    const abandoned = (await keptOf(keeper.person)).filter(
      (entry) => entry.form === sending.reportId && !held.has(formName(entry.keeper)),
    );
    const first = new Map<string, { entry: KeptEntry; draft: Draft; left: boolean }>();
    for (const entry of abandoned) {
      const { place, left, ...kept } = entry.content as KeptDraft;
      const savable = savableOf(sending, place);
      if (leftOnly && !left) continue;
      if (entry.keeper === keeper.id || drafts.get(savable.id) || first.has(savable.id)) continue;
      first.set(savable.id, { entry, left, draft: { ...kept, savable, standing: { kind: 'typing' } } });
    }
    const taken = [...first.values()];
    drafts.putAll(taken.map(({ draft }) => draft));
    // First under the new name, then away under the old one: a crash between leaves it twice, with one key.
    await keeper.written();
    await writeKept(
      [],
      taken.map(({ entry }) => entry.place),
    );
    return taken.filter(({ left }) => left).map(({ draft }) => draft.savable.id);
  });
}
