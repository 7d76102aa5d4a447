import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
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
        : rules.lineChecks(line, drafts.get, language).filter((check) => !isSaidBeside(check, line, drafts)),
    [rules, shown, line, drafts, language],
  );
}

/** A text that changes whenever something is typed in the line, saved or taken back; empty while nothing is typed. */
export function useTypedInLine({ id }: { id: string }): string {
  const { drafts } = useEntry();
  return useSyncExternalStore(drafts.subscribe, () => {
    // By way of the drafts: they are few, and the cells of a page are many.
    const typed = drafts
      .all()
      .flatMap(({ savable, typed: text, standing }) =>
        savable.queue === id ? [{ id: savable.id, typed: text, kind: standing.kind }] : [],
      );
    if (typed.length === 0) return '';
    return (typed.some(({ kind }) => kind === 'typing') ? TYPING : '') + JSON.stringify(typed);
  });
}

/** Whether a field of the line is being typed in, by the text of `useTypedInLine`. */
export const isTyping = (typedInLine: string): boolean => typedInLine.startsWith(TYPING);

/** Why a cell was refused stands beside the cell. */
const isSaidBeside = ({ severity, cell }: LineCheck, { cells }: Line, drafts: Drafts): boolean =>
  severity === 'ERROR' &&
  cells.some(({ id, key }) => key === cell && drafts.get(id)?.standing.kind === 'refused');
