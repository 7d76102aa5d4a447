import type { Language } from '../../../../schema/language/languages';
import { holdsNumber, TOTAL, type CellContent } from '../../domain/cell';
import type { FormLine } from './formFacts.queries';
import { problemIn, type Verdict } from './formPlace';
import { enteredIn } from './refuseLocked';

/**
 * Makes a problem of a new mark "no breakdown" where the cells of the breakdown hold numbers once the form is used, and
 * of numbers for the breakdown of a line that stays marked: it would say two things.
 */
export function refuseMarked(
  verdicts: readonly Verdict[],
  lines: readonly FormLine[],
  language: Language,
): Verdict[] {
  const byId = new Map(lines.map((line) => [line.id, line]));
  return verdicts.map((verdict) => {
    const note = noteIn(verdict);
    const line = byId.get(note?.place.lineId ?? enteredIn(verdict)?.lineId ?? '');
    if (!line) return verdict;
    if (note?.noBreakdown && !line.noBreakdown && holdsBreakdown(line, verdicts))
      return problemIn(language, note.place, { code: 'BREAKDOWN_ENTERED' });
    const place = enteredIn(verdict);
    const isMarked =
      verdicts.map(noteIn).find((each) => each?.place.lineId === line.id)?.noBreakdown ?? line.noBreakdown;
    const unfit =
      place !== null && place.cell !== TOTAL && 'entry' in place.write && holdsNumber(place.write.entry);
    return unfit && isMarked && line.noBreakdown
      ? problemIn(language, place, { code: 'NO_BREAKDOWN_MARKED' })
      : verdict;
  });
}

function noteIn(verdict: Verdict) {
  const place = 'change' in verdict ? verdict.change : 'conflict' in verdict ? verdict.conflict : null;
  return place && 'explanation' in place.write
    ? { place, noBreakdown: place.write.explanation.noBreakdown }
    : null;
}

/** Whether a cell of its breakdowns holds a number, the form's own entries counted. */
function holdsBreakdown({ id, cells }: FormLine, verdicts: readonly Verdict[]): boolean {
  const after = new Map<string, CellContent>(cells);
  for (const place of verdicts.map(enteredIn))
    if (place?.lineId === id && 'entry' in place.write) after.set(place.write.entry.cell, place.write.entry);
  return [...after].some(([cell, content]) => cell !== TOTAL && holdsNumber(content));
}
