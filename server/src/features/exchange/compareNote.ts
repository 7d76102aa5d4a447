import { formWord } from '../../../../schema/language/formWord';
import { noteOf, sameNote, type LineNote } from '../../reports/lineNote';
import type { EntryColumn } from './formModel';
import { judged, kindOf, placeOf, type RowAtHand, type Verdict } from './formPlace';
import { FormTrouble } from './formTrouble';
import { emptiesField, mergeFields } from './mergeFields';
import { readText, readYesNo } from './readPlain';

const LONGEST = 2000;

/**
 * What a row of the form would do to what its line says beside its figures: the explanation, and the mark that there
 * is no breakdown. The rows of breakdown cells say nothing of it.
 */
export const compareNote = (hand: RowAtHand): Verdict =>
  judged(
    hand.language,
    (column) => placeOf(hand, column),
    () => {
      const { stamped, row, line } = hand;
      const yours: LineNote = {
        explanation: readText(row.entries.explanation, 'explanation', LONGEST),
        noBreakdown: readYesNo(row.entries.noBreakdown, 'noBreakdown') === '1',
      };
      if (stamped.note === null) return nothingIn(yours);
      const theirs = noteOf(line);
      const { merged, clashes } = mergeFields<LineNote>({ stamped: stamped.note, yours, theirs });
      if (sameNote(merged, theirs)) return { unchanged: !isEmpty(theirs) };
      const column = merged.explanation === theirs.explanation ? 'noBreakdown' : 'explanation';
      assertTaken(hand, merged, column);
      const { id: lineId, version } = line;
      const write = { explanation: { lineId, version, ...merged } };
      const place = placeOf(hand, column);
      const [from, to] = [inWords(hand, theirs), inWords(hand, merged)];
      if (clashes) return { conflict: { ...place, yours: to, theirs: from, write } };
      const kind = kindOf(isEmpty(theirs), isEmpty(merged) || emptiesField(theirs, merged));
      return { change: { ...place, kind, from, to, write } };
    },
  );

function nothingIn({ explanation, noBreakdown }: LineNote): Verdict {
  if (explanation !== null) throw new FormTrouble('explanation', 'NOT_HERE');
  if (noBreakdown) throw new FormTrouble('noBreakdown', 'NOT_HERE');
  return { unchanged: false };
}

function assertTaken({ line }: RowAtHand, after: LineNote, column: EntryColumn): void {
  if (line.refusal !== null) throw new FormTrouble(column, line.refusal);
  if (after.noBreakdown === line.noBreakdown) return;
  if (line.indicator.breakdowns.length === 0) throw new FormTrouble('noBreakdown', 'NOT_HERE');
  if (line.markRefusal !== null) throw new FormTrouble('noBreakdown', line.markRefusal);
}

const isEmpty = ({ explanation, noBreakdown }: LineNote): boolean => explanation === null && !noBreakdown;

const inWords = ({ language }: RowAtHand, { explanation, noBreakdown }: LineNote): string =>
  [explanation, noBreakdown ? formWord(language, 'noBreakdown') : null].filter(Boolean).join(' · ');
