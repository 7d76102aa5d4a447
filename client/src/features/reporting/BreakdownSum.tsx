import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../format/useFormat';
import { partsOf, readCell, type Part } from './cellContent';
import type { Drafts } from './drafts';
import { useEntry } from './entry';
import type { EntryIndicator } from './entryIndicator';
import styles from './grid.module.css';
import { sumOfTexts } from './sumOfTexts';
import { TOTAL, type Cell, type Line } from './useCell';

interface BreakdownSumProps {
  line: Line;
  cells: readonly Cell[];
  indicator: EntryIndicator;
}

/** Runs along while a breakdown is typed: "12 of 15". Whether it is right is said by the server's checks. */
export function BreakdownSum({ line, cells, indicator }: BreakdownSumProps) {
  const { t } = useTranslation('reporting');
  const { number } = useFormat();
  const { drafts } = useEntry();
  const totals = line.cells.filter(({ key }) => key === TOTAL);
  const parts = indicator.measure === 'YES_NO' || indicator.measure === 'MILESTONE' ? [] : partsOf(indicator.form);
  const sums = useSyncExternalStore(drafts.subscribe, () =>
    parts.map((part) => `${sumOf(drafts, cells, part, indicator)} ${sumOf(drafts, totals, part, indicator)}`).join(';'),
  );
  if (parts.length === 0) return null;
  const told = sums.split(';').map((pair) => pair.split(' ').map((text) => number(text)));
  return (
    <span className={styles.sum}>
      {told.map(([sum = '', total = ''], place) => (
        <span key={parts[place]}>
          {indicator.form.inParts && `${t(parts[place] ?? 'amount')}: `}
          {t('sumOf', { sum, total })}
        </span>
      ))}
    </span>
  );
}

function sumOf(drafts: Drafts, cells: readonly Cell[], part: Part, { form }: EntryIndicator): string {
  const texts = cells.map((cell) => {
    const draft = drafts.get(cell.id);
    const content = draft ? readCell(draft.typed, form) : cell;
    return 'kind' in content ? null : content[part];
  });
  return sumOfTexts(texts.filter((text) => text !== null && text !== undefined));
}
