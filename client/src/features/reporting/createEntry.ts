import { countUnsent, personHere } from '../../components/keptEntries';
import { createDrafts } from './drafts';
import type { Entry } from './entry';
import type { Keeper } from './keeper';
import { newKey } from '../../components/newKey';
import { listenToTabs } from './otherTabs';
import { createRetrying } from './retrying';
import { createSaver } from './saver';
import { createSender } from './sender';
import { askState, reloadContent, type Sending } from './sending';
import { sendTogether } from './sendTogether';
import { formName, holdName, inTurnOfTabs, knowsTabs } from './tabLocks';
import { whenQuiet } from './whenQuiet';

/** A form that was just left lets go of what it held a moment later. */
const LETTING_GO_MS = 1500;

const keeping = () => import('./keeping');

interface EntryOptions {
  /** Takes up what was left and is to be sent, not what somebody was typing: that waits for its field. */
  leftOnly?: boolean;
}

/** What the fields of one report share, and the way to start and stop it. */
export function createEntry(
  sending: Sending,
  { leftOnly = false }: EntryOptions = {},
): Entry & { start: () => () => void; open: () => Promise<void> } {
  const { reportId } = sending;
  const person = personHere();
  const drafts = createDrafts();
  const id = newKey();
  let keeper: Keeper | undefined;
  const keeps = () => keeper?.keeps() ?? false;
  let isOpen = true;
  const reload = whenQuiet(() => reloadContent(sending));
  const tabs = listenToTabs(reportId, () => isOpen && reload());
  const ask = whenQuiet(() => askState(sending));
  const retrying = createRetrying(() => void saver.retry());
  const send = createSender(drafts, {
    written: () => keeper?.written() ?? Promise.resolve(),
    keeps,
    maySend: () => isOpen && personHere() === person,
    inTurn: (work) => inTurnOfTabs('monitor-sender', work),
    sendTogether: (changes) => sendTogether(sending, changes),
    onSaved: () => {
      ask();
      tabs.tell();
    },
    onReach: (reached) => (isOpen ? retrying.onReach(reached) : retrying.stop()),
  });
  const saver = createSaver(drafts, send);
  const takeUp = async () => {
    if (!keeper) return;
    const { takeUpKept } = await keeping();
    void saver.leaveThese(await takeUpKept(drafts, sending, keeper, leftOnly));
  };
  const open = async () => {
    const { createKeeper } = await keeping();
    keeper ??= createKeeper(drafts, { id, person, reportId });
    await keeper.open();
    await takeUp();
  };
  return {
    sending,
    drafts,
    saver,
    keeps,
    // Where it cannot be fetched or fails, the form works in memory and says so.
    open: () => open().catch(() => undefined),
    start: () => {
      isOpen = true;
      keeper?.resume();
      const letGo = holdName(formName(id));
      const uncount = countUnsent(() => drafts.all().length);
      const later = setTimeout(() => void takeUp(), LETTING_GO_MS);
      // Without locks the entries of a tab that is still open would be taken for those of one that is gone.
      const again = () => void (knowsTabs() && takeUp());
      window.addEventListener('online', retrying.atOnce);
      window.addEventListener('focus', again);
      return () => {
        isOpen = false;
        clearTimeout(later);
        window.removeEventListener('online', retrying.atOnce);
        window.removeEventListener('focus', again);
        retrying.stop();
        uncount();
        void (keeper?.close() ?? Promise.resolve()).finally(letGo);
      };
    },
  };
}
