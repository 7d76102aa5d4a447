import { readableText } from '../../checkedText';
import type { FormChange } from '../../../../schema/exchange/formReading';
import { judged, placeOf, type RowAtHand, type Verdict } from './formPlace';
import { FormTrouble } from './formTrouble';
import type { ReadEntry } from './xlsx/readForm';

const LONGEST = 2000;

/** What a row of the form would do to the explanation of its line; the rows of breakdown cells take none. */
export const compareNote = (hand: RowAtHand): Verdict =>
  judged(hand, () => {
    const { stamped, row, line } = hand;
    const yours = readNote(row.entries.explanation);
    const theirs = line.explanation;
    if (stamped.note === null) {
      if (yours !== null) throw new FormTrouble('explanation', 'NOT_HERE');
      return { unchanged: false };
    }
    if (yours === stamped.note.explanation || yours === theirs) return { unchanged: theirs !== null };
    if (line.refusal !== null) throw new FormTrouble('explanation', line.refusal);
    const { id: lineId, version, noBreakdown } = line;
    const write = { explanation: { lineId, version, noBreakdown, explanation: yours } };
    const place = placeOf(hand, 'explanation');
    if (theirs !== stamped.note.explanation)
      return { conflict: { ...place, yours: yours ?? '', theirs: theirs ?? '', write } };
    return { change: { ...place, kind: kindOf(theirs, yours), from: theirs ?? '', to: yours ?? '', write } };
  });

/** The text of an explanation; a number that stands alone is one too. */
function readNote(entry: ReadEntry | undefined): string | null {
  if (!entry) return null;
  if (entry.kind === 'formula') throw new FormTrouble('explanation', 'FORMULA');
  if (entry.kind === 'error') throw new FormTrouble('explanation', 'ERROR_VALUE', { value: entry.text });
  if (entry.kind === 'date') throw new FormTrouble('explanation', 'DATE');
  const text = readableText(entry.text);
  if (text.length > LONGEST)
    throw new FormTrouble('explanation', 'TEXT_TOO_LONG', { field: 'explanation', limit: LONGEST });
  return text === '' ? null : text;
}

function kindOf(from: string | null, to: string | null): FormChange['kind'] {
  if (from === null) return 'CREATED';
  return to === null ? 'CLEARED' : 'CHANGED';
}
