import { BLANK, isBlank, sameContent, type CellContent } from '../../domain/cell';
import type { EntryColumn } from './formModel';
import { contentWords } from './contentWords';
import { judged, kindOf, placeOf, type RowAtHand, type Verdict } from './formPlace';
import { FormTrouble } from './formTrouble';
import { readEntered } from './readEntered';

/** What a row of the form would do to its cell. */
export const compareCell = (hand: RowAtHand): Verdict =>
  judged(
    hand.language,
    (column) => placeOf(hand, column),
    () => {
      const { stamped, row, line } = hand;
      const yours = readEntered(line.indicator, stamped.cell, row);
      const stored = line.cells.get(stamped.cell);
      const theirs: CellContent = stored ?? BLANK;
      if (sameContent(yours, stamped.content) || sameContent(yours, theirs))
        return { unchanged: !isBlank(theirs) };
      const column = columnOf(yours, stamped.content);
      if (line.refusal !== null) throw new FormTrouble(column, line.refusal);
      const { lineId, cell } = stamped;
      const entry = { lineId, cell, ...yours, version: stored?.version ?? 0 };
      const words = (content: CellContent) => contentWords(hand.language, line.indicator.measure, content);
      const place = placeOf(hand, column);
      if (!sameContent(theirs, stamped.content))
        return { conflict: { ...place, yours: words(yours), theirs: words(theirs), write: { entry } } };
      return {
        change: {
          ...place,
          kind: kindOf(isBlank(theirs), isBlank(yours)),
          from: words(theirs),
          to: words(yours),
          write: { entry },
        },
      };
    },
  );

/** The column that differs from what was handed out. */
function columnOf(yours: CellContent, before: CellContent): EntryColumn {
  if (yours.amount !== before.amount || yours.numerator !== before.numerator) return 'value';
  return yours.denominator === before.denominator ? 'reason' : 'denominator';
}
