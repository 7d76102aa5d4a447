import type { ApolloClient } from '@apollo/client';
import { personHere } from '../../components/keptEntries';
import { keptOf } from '../../components/keptStore';
import { createEntry } from './createEntry';
import type { Drafts } from './drafts';
import type { KeptDraft } from './keeper';
import { formName, heldNames, knowsTabs } from './tabLocks';

/** How the entries stand that closed forms left behind. */
export interface LeftBehindState {
  /** Under way, or waiting for the network. */
  waiting: number;
  sent: number;
  /** Reports in which one of them cannot be entered without the person. */
  reports: readonly string[];
}

export interface LeftBehind {
  /** Sends what is there to be sent; of the report that is open on this page, its form does that. */
  look: (openReport: string | null) => Promise<void>;
  stop: () => void;
}

interface Sender {
  drafts: Drafts;
  stop: () => void;
}

/** What cannot be entered as it is: the person mends it in the report. */
const NEEDS_PERSON = ['refused', 'asks', 'conflict'];

/**
 * Sends what closed forms left behind, from any page, in the order and with the keys of then. Where tabs cannot know of
 * each other nothing is sent: it could be in the hands of an open form.
 */
export function createLeftBehind(
  client: ApolloClient,
  onChange: (state: LeftBehindState) => void,
): LeftBehind {
  const person = personHere();
  const senders = new Map<string, Sender>();
  const reports = new Set<string>();
  let sent = 0;
  let looking = false;

  const tell = () => {
    const waiting = [...senders.values()].reduce((sum, { drafts }) => sum + drafts.all().length, 0);
    onChange({ waiting, sent, reports: [...reports] });
  };
  const close = (reportId: string) => {
    const sender = senders.get(reportId);
    senders.delete(reportId);
    sender?.stop();
    if (sender) tell();
  };
  const open = async (reportId: string) => {
    const entry = createEntry({ client, reportId }, { leftOnly: true });
    const { drafts } = entry;
    senders.set(reportId, { drafts, stop: entry.start() });
    let before = 0;
    drafts.subscribe(() => {
      const all = drafts.all();
      sent += Math.max(before - all.length, 0);
      before = all.length;
      const needsPerson = all.filter(({ standing }) => NEEDS_PERSON.includes(standing.kind));
      if (needsPerson.length > 0) reports.add(reportId);
      if (needsPerson.length === all.length) close(reportId);
      tell();
    });
    await entry.open();
    // Another tab was faster.
    if (drafts.all().length === 0) close(reportId);
  };
  const lookOnce = async (openReport: string | null) => {
    const held = await heldNames();
    const all = (await keptOf(person)).filter(({ content }) => (content as KeptDraft).left);
    // Mended meanwhile, perhaps in another tab.
    for (const reportId of reports) if (!all.some(({ form }) => form === reportId)) reports.delete(reportId);
    tell();
    const left = all.filter(({ keeper }) => !held.has(formName(keeper)));
    for (const reportId of new Set(left.map(({ form }) => form)))
      if (reportId !== openReport && !senders.has(reportId) && !reports.has(reportId)) await open(reportId);
  };
  return {
    look: async (openReport) => {
      if (openReport !== null) {
        close(openReport);
        reports.delete(openReport);
        tell();
      }
      if (looking || !knowsTabs() || personHere() !== person) return;
      looking = true;
      await lookOnce(openReport).finally(() => (looking = false));
    },
    stop: () => [...senders.keys()].forEach(close),
  };
}
