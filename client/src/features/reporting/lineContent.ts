import type { BreakdownRule, CellContent, LineContent } from '../../rules/lineRules';
import type { LineRules_lineFragment } from '../../generated/graphql';
import { readCell } from './cellContent';
import type { Draft, Typed } from './drafts';
import { formOf } from './lineForm';
import { noteIdOf } from './noteId';

/** What the rules look at, as it comes with the line. */
export type RuledLine = LineRules_lineFragment;

/** What is typed and not saved, by the id of the cell or of the note. */
export type TypedOf = (id: string) => Draft | undefined;

/** A line as it stands on the screen: what is stored, and over it what is typed. */
export function lineContent(line: RuledLine, typedOf: TypedOf): LineContent {
  const { indicator, cells } = line;
  const note = typedOf(noteIdOf(line.id))?.typed;
  return {
    rule: indicator,
    breakdowns: breakdownRules(line),
    cells: new Map(cells.map((cell) => [cell.key, cellNow(cell, indicator, typedOf(cell.id)?.typed)])),
    noBreakdown: note ? note.noBreakdown === 'yes' : line.noBreakdown,
    explanation: note ? (note.explanation ?? '') : (line.explanation ?? null),
    lastFour: line.lastFour,
  };
}

export const breakdownRules = ({ indicator, cells }: RuledLine): BreakdownRule[] =>
  indicator.breakdowns.map((breakdown) => ({
    ...breakdown,
    cells: cells.filter(({ breakdownId }) => breakdownId === breakdown.id).map(({ key }) => key),
  }));

/** What cannot be read yet is said beside its field; until then the cell holds what is stored. */
function cellNow(
  cell: RuledLine['cells'][number],
  indicator: RuledLine['indicator'],
  typed: Typed | undefined,
): CellContent {
  const read = typed ? readCell(typed, formOf(indicator)) : null;
  if (read && !('kind' in read)) return read;
  const { amount = null, numerator = null, denominator = null, reason = null } = cell;
  return { amount, numerator, denominator, reason };
}
