import { startTransition, useEffect, useMemo, useState } from 'react';
import { useLanguage } from '../../format/useLanguage';
import type { Drafts } from './drafts';
import { useEntry } from './entry';
import type { LineCheck } from './lineChecks';
import type { Line } from './useCell';
import { useLiveRules } from './useLiveRules';

/** A pause in typing after which the checks speak: `1` on the way to `120` is no remark. */
const QUIET_MS = 350;
const TYPING = 'typing ';

/**
 * What the checks say about a line now. While nothing is typed it is what the server found; while something is typed,
 * or kept until it can be sent, what the same rules find here. They speak when the typing pauses and when a field is left.
 */
export function useLineChecks(line: Line): readonly LineCheck[] {
  const { drafts } = useEntry();
  const language = useLanguage();
  const rules = useLiveRules();
  const now = useTypedInLine(line);
  const [settled, setSettled] = useState(now);
  const typing = isTyping(now);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(now), typing ? QUIET_MS : 0);
    return () => clearTimeout(timer);
  }, [now, typing]);
  const shown = typing ? settled : now;
  return useMemo(
    () =>
      shown === '' || rules === null
        ? line.checks
        : foundOnce(line, shown + language, () =>
            rules
              .lineChecks(line, drafts.get, language)
              .filter((check) => !isSaidBeside(check, line, drafts)),
          ),
    [rules, shown, line, drafts, language],
  );
}

const found = new WeakMap<Line, { for: string; checks: readonly LineCheck[] }>();

/** Several parts of a line show its checks: the rules are asked once for all of them. */
function foundOnce(line: Line, what: string, find: () => readonly LineCheck[]): readonly LineCheck[] {
  const known = found.get(line);
  if (known?.for === what) return known.checks;
  const checks = find();
  found.set(line, { for: what, checks });
  return checks;
}

/**
 * A text that changes whenever something is typed in the line, saved or taken back; empty while nothing is typed. What
 * rests on it is drawn a moment after the field itself: the next key is never kept waiting for it.
 */
export function useTypedInLine({ id }: { id: string }): string {
  const { drafts } = useEntry();
  const [typed, setTyped] = useState(() => typedIn(drafts, id));
  useEffect(() => {
    let due = false;
    const follow = () => {
      due = false;
      startTransition(() => setTyped(typedIn(drafts, id)));
    };
    follow();
    return drafts.listen(id, () => {
      // Sixty answers in one moment are one look at the line.
      if (!due) queueMicrotask(follow);
      due = true;
    });
  }, [drafts, id]);
  return typed;
}

function typedIn(drafts: Drafts, lineId: string): string {
  // By way of the drafts: they are few, and the cells of a page are many.
  const typed = drafts
    .all()
    .flatMap(({ savable, typed: text, standing }) =>
      savable.queue === lineId ? [{ id: savable.id, typed: text, kind: standing.kind }] : [],
    );
  if (typed.length === 0) return '';
  return (typed.some(({ kind }) => kind === 'typing') ? TYPING : '') + JSON.stringify(typed);
}

/** Whether a field of the line is being typed in, by the text of `useTypedInLine`. */
export const isTyping = (typedInLine: string): boolean => typedInLine.startsWith(TYPING);

/** Why a cell was refused stands beside the cell. */
const isSaidBeside = ({ severity, cell }: LineCheck, { cells }: Line, drafts: Drafts): boolean =>
  severity === 'ERROR' &&
  cells.some(({ id, key }) => key === cell && drafts.get(id)?.standing.kind === 'refused');
