import { useMemo } from 'react';
import { useFormat } from '../../format/useFormat';
import type { ReportLineRows_lineFragment } from '../../generated/graphql';
import { cellStanding, type CellStanding } from './cellStanding';
import type { Draft, Typed } from './drafts';
import { useDraft, useEntry } from './entry';
import type { EntryIndicator } from './entryIndicator';
import { cellName } from './cellName';
import { useInGrid } from './grid';
import { shownTexts } from './lineForm';
import { TOTAL } from './lineTotal';
import { savableCell } from './savableCell';
import { storedCell } from './storedCell';

export type Line = ReportLineRows_lineFragment;
/** Without what only LineState asks for. */
export type Cell = Omit<Line['cells'][number], 'firstApproved'>;

export { TOTAL } from './lineTotal';

/** Who looks, and what he or she may do with the line. */
export interface LineAccess {
  editable: boolean;
  /** The report is open for this person, and this line is not. */
  locked: boolean;
  /** Why it takes no entries. */
  reason?: string | null;
}

export interface CellInHand {
  /** For those who listen. */
  name: string;
  draft: Draft | undefined;
  typed: Typed;
  standing: CellStanding;
  invalid: boolean;
  onType: (typed: Typed) => void;
  onLeave: () => void;
  onRestore: () => void;
}

/** A cell, and what is drawn of its line beside it. */
export interface CellPlace {
  line: Line;
  cell: Cell;
  indicator: EntryIndicator;
  access: LineAccess;
}

const contentOf = ({ amount = null, numerator = null, denominator = null, reason = null }: Cell) => ({
  amount,
  numerator,
  denominator,
  reason,
});

const checksOf = ({ checks }: Line, { key }: Cell) =>
  checks.filter((check) => check.cell === key || (key === TOTAL && check.cell === null));

/** Whether a cell would be drawn the same. A save gives its line anew, and most of its cells as they were. */
export const sameCell = (before: CellPlace, after: CellPlace): boolean =>
  before.cell === after.cell &&
  before.indicator === after.indicator &&
  before.line.id === after.line.id &&
  sameAccess(before.access, after.access) &&
  JSON.stringify(checksOf(before.line, before.cell)) === JSON.stringify(checksOf(after.line, after.cell));

const sameAccess = (before: LineAccess, after: LineAccess): boolean =>
  before.editable === after.editable && before.locked === after.locked && before.reason === after.reason;

/** One cell with what is typed in it, how it stands, and the way to save it. */
export function useCell({ line, cell, indicator, access }: CellPlace): CellInHand {
  const format = useFormat();
  const { sending, saver } = useEntry();
  const { id, key } = cell;
  const savable = useMemo(
    () => savableCell(sending, { lineId: line.id, cell: { id, key }, form: indicator.form }),
    [sending, line.id, id, key, indicator.form],
  );
  const draft = useDraft(id);
  const content = contentOf(cell);
  const name = cellName(indicator, cell);
  const grid = useInGrid({
    id,
    name,
    form: indicator.form,
    yesNo: indicator.measure === 'YES_NO',
    editable: access.editable,
    savable,
    stored: () => shownTexts(storedCell(sending.client, id) ?? content, indicator.form, format),
  });
  const isTotal = key === TOTAL;
  const checks = checksOf(line, cell);
  const typed = draft?.typed ?? shownTexts(content, indicator.form, format);
  return {
    name,
    draft,
    typed,
    standing: cellStanding({ draft, content, checks, isTotal, ...access }),
    invalid: draft?.standing.kind === 'refused' || draft?.standing.kind === 'asks',
    onType: (next) => {
      grid.begin(id, typed);
      saver.type(savable, next);
    },
    onLeave: () => {
      grid.leave(id);
      void saver.leave(id);
    },
    onRestore: () => {
      grid.forget(id);
      saver.takeBack(id);
    },
  };
}
