import type { StoredLine } from './stored';

/** A value that was typed and left; no two are the same. */
export interface Entry {
  person: string;
  lineId: string;
  value: string;
  /** It stood in its field, not saved yet, when the same person typed over it: it need not be sent any more. */
  typedOver: boolean;
}

export interface Verdict {
  entries: number;
  stored: number;
  setAside: number;
  /** Typed over by the same person before it was sent. */
  replaced: number;
  lost: string[];
  twice: string[];
  /** Overwritten without standing in the history. */
  overwritten: string[];
}

/** Holds what was entered against what is stored. */
export function judge(entries: readonly Entry[], lines: readonly StoredLine[]): Verdict {
  const verdict: Verdict = {
    entries: entries.length,
    stored: 0,
    setAside: 0,
    replaced: 0,
    lost: [],
    twice: [],
    overwritten: [],
  };
  for (const entry of entries) {
    const line = lines.find(({ id }) => id === entry.lineId);
    const times = line?.changes.filter(({ to }) => to === entry.value).length ?? 0;
    const name = `${entry.person} ${entry.value}`;
    if (times > 1) verdict.twice.push(name);
    if (times > 0) verdict.stored += 1;
    else if (line?.setAside.includes(entry.value)) verdict.setAside += 1;
    else if (entry.typedOver) verdict.replaced += 1;
    else verdict.lost.push(name);
  }
  for (const { changes, amount } of lines)
    for (const [place, { to }] of changes.entries()) {
      const next = place + 1 < changes.length ? changes[place + 1]?.from : amount;
      if (next !== to) verdict.overwritten.push(`${to} by ${next}`);
    }
  return verdict;
}
