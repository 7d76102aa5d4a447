import type { FormPlace, FormWrite } from '../../../../schema/exchange/formReading';
import type { Language } from '../../../../schema/language/languages';
import { lockedAmong } from '../../domain/returned';
import type { FormLine } from './formFacts.queries';
import { problemIn, type Verdict } from './formPlace';

/**
 * Makes a problem of every change of a cell that a return left locked, by the very rule of `enterForm`: what the
 * form enters besides can open a cell. A locked cell that was left as it is has no change, and so no problem.
 */
export function refuseLocked(
  verdicts: readonly Verdict[],
  lines: readonly FormLine[],
  language: Language,
): Verdict[] {
  const locked = new Set(
    lines
      .filter(({ refusal, namedCells }) => refusal === null && namedCells.length > 0)
      .flatMap((line) => lockedIn(line, verdicts).map((cell) => `${line.id} ${cell}`)),
  );
  return verdicts.map((verdict) => {
    const place = enteredIn(verdict);
    return place && locked.has(`${place.lineId} ${place.cell}`)
      ? problemIn(language, place, { code: 'CELL_LOCKED' })
      : verdict;
  });
}

function lockedIn({ id, cells, namedCells: named, rules }: FormLine, verdicts: readonly Verdict[]): string[] {
  const entered = verdicts
    .map(enteredIn)
    .flatMap((place) => (place?.lineId === id && 'entry' in place.write ? [place.write.entry] : []));
  return lockedAmong(new Map(entered.map((entry) => [entry.cell, entry])), cells, { named, rules });
}

/** What the form would enter, also over what the report holds; null of an explanation, or when nothing is entered. */
export function enteredIn(verdict: Verdict): (FormPlace & { write: FormWrite }) | null {
  const found = 'change' in verdict ? verdict.change : 'conflict' in verdict ? verdict.conflict : null;
  return found && 'entry' in found.write ? found : null;
}
