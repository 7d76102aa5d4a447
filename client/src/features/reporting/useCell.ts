import { useMemo } from 'react';
import { useFormat } from '../../format/useFormat';
import type { ReportLineRows_lineFragment } from '../../generated/graphql';
import { cellStanding, type CellStanding } from './cellStanding';
import type { Draft, Typed } from './drafts';
import { useDraft, useEntry, useKeptDraft } from './entry';
import type { EntryIndicator } from './entryIndicator';
import { shownTexts } from './lineForm';
import { savableCell } from './savableCell';

export type Line = ReportLineRows_lineFragment;
export type Cell = Line['cells'][number];

export const TOTAL = 'total';

/** Who looks, and what he or she may do with the line. */
export interface LineAccess {
  editable: boolean;
  /** The report is open for this person, and this line is not. */
  locked: boolean;
  /** Why it takes no entries. */
  reason?: string | null;
}

export interface CellInHand {
  draft: Draft | undefined;
  typed: Typed;
  standing: CellStanding;
  invalid: boolean;
  onType: (typed: Typed) => void;
  onLeave: () => void;
  onRestore: () => void;
}

interface CellPlace {
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
  useKeptDraft(savable, access.editable);
  const isTotal = key === TOTAL;
  const checks = line.checks.filter((check) => check.cell === key || (isTotal && check.cell === null));
  return {
    draft,
    typed: draft?.typed ?? shownTexts(contentOf(cell), indicator.form, format),
    standing: cellStanding({ draft, content: contentOf(cell), checks, isTotal, ...access }),
    invalid: draft?.standing.kind === 'refused' || draft?.standing.kind === 'asks',
    onType: (typed) => saver.type(savable, typed),
    onLeave: () => void saver.leave(id),
    onRestore: () => saver.restore(id),
  };
}
