import type { Change, Outcome, Savable } from '../../../client/src/features/reporting/drafts';

const settled = () => new Promise((resolve) => setTimeout(resolve));

interface Stored {
  content: { amount: string };
  version: number;
}

/** Something to save, at a server that answers when it is told to. What does not begin with a digit is no number. */
export function aThing(id: string, kind: 'cell' | 'note' = 'cell', line = id) {
  const sent: Change[] = [];
  const answers: ((outcome: Outcome) => void)[] = [];
  const stored: Stored = { content: { amount: '' }, version: 0 };
  const savable: Savable = {
    id,
    queue: line,
    place:
      kind === 'note'
        ? { kind, lineId: line }
        : {
            kind,
            lineId: line,
            cell: { id, key: 'total' },
            form: { inParts: false, decimals: 0, partDecimals: 0 },
          },
    read: ({ amount = '' }) =>
      /^\d*$/.test(amount)
        ? { content: { amount } }
        : { kind: 'refused', fault: 'NOT_A_NUMBER', field: 'amount' },
    version: () => stored.version,
    isStored: (content) => JSON.stringify(content) === JSON.stringify(stored.content),
    send: (change) => {
      sent.push(change);
      return new Promise((resolve) => answers.push(resolve));
    },
    setAside: () => Promise.resolve({ kind: 'saved' }),
    reload: () => Promise.resolve(),
  };
  const answer = async (outcome: Outcome) => {
    const change = sent.at(-1);
    if (outcome.kind === 'saved' && change) store(change.content as Stored['content']);
    answers.shift()?.(outcome);
    await settled();
  };
  const store = (content: Stored['content']) => {
    stored.content = content;
    stored.version += 1;
  };
  return { savable, sent, answer, store };
}
