import { refusalsOf } from '../../format/refusal';
import type { Outcome, Theirs } from './drafts';

/** A fault of the program or the network passes; the same may be sent again. */
const PASSING = ['INTERNAL_SERVER_ERROR', 'RATE_LIMITED', 'TRY_AGAIN', 'NOT_SIGNED_IN'];

/** How a save ended, from the error it was answered with; none is success. */
export function outcomeOf(error: unknown): Outcome {
  if (!error) return { kind: 'saved' };
  const [refusal] = refusalsOf(error);
  if (!refusal) return { kind: 'failed' };
  const { code, message: sentence, field, details } = refusal;
  if (code === 'CONFLICT' && isStale(details))
    return { kind: 'conflict', sentence, theirs: theirsOf(details) };
  if (PASSING.includes(code)) return { kind: 'failed', sentence };
  return { kind: 'refused', sentence, field: field?.split('.').at(-1) };
}

interface Stale {
  theirs: Theirs['content'];
  version: number;
  by?: string | null;
  at?: string | null;
}

const isStale = (details: unknown): details is Stale =>
  typeof details === 'object' && details !== null && 'theirs' in details && 'version' in details;

const theirsOf = ({ theirs, version, by = null, at = null }: Stale): Theirs => ({
  content: theirs,
  version,
  by,
  at,
});
