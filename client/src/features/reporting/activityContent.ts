import type { Trouble, Typed } from './drafts';
import type { WriteNumber } from './cellContent';
import { readNumber } from '../../../../schema/language/readNumber';

/** The status of an activity, as it is sent. */
export interface ActivityContent {
  percent: number | null;
  postponed: boolean;
  narrative: string | null;
  obstacles: string | null;
  spentEur: string | null;
}

interface StoredActivity {
  percent?: number | null;
  postponed: boolean;
  narrative?: string | null;
  obstacles?: string | null;
  spentEur?: string | null;
}

/** Cents. */
const EURO_DECIMALS = 2;

/** The status as its fields show it. */
export const typedActivity = (stored: StoredActivity, write: WriteNumber): Typed => ({
  percent: String(stored.percent ?? ''),
  postponed: stored.postponed ? 'yes' : '',
  narrative: stored.narrative ?? '',
  obstacles: stored.obstacles ?? '',
  spentEur: stored.spentEur ? write(stored.spentEur, EURO_DECIMALS) : '',
});

/** Reads what was typed about an activity. A sign of percent after the number is no mistake. */
export function readActivity(typed: Typed): ActivityContent | Trouble {
  const percent = readNumber((typed.percent ?? '').replace(/\s*%\s*$/, ''), 0);
  if (percent.kind === 'wrong') return { kind: 'refused', field: 'percent', fault: percent.fault };
  const spent = readNumber(typed.spentEur ?? '', EURO_DECIMALS, { money: true });
  if (spent.kind === 'wrong') return { kind: 'refused', field: 'spentEur', fault: spent.fault };
  if (spent.kind === 'asks') return { ...spent, field: 'spentEur' };
  return {
    percent: percent.kind === 'number' ? Number(percent.text) : null,
    postponed: typed.postponed === 'yes',
    narrative: typed.narrative?.trim() || null,
    obstacles: typed.obstacles?.trim() || null,
    spentEur: spent.kind === 'number' ? spent.text : null,
  };
}

export const sameActivity = (a: ActivityContent, b: StoredActivity): boolean =>
  a.percent === (b.percent ?? null) &&
  a.postponed === b.postponed &&
  a.narrative === (b.narrative ?? null) &&
  a.obstacles === (b.obstacles ?? null) &&
  a.spentEur === (b.spentEur ?? null);
