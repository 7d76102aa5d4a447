import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { NO_VALUE } from '../../format/figureText';
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
  const parts =
    indicator.measure === 'YES_NO' || indicator.measure === 'MILESTONE' ? [] : partsOf(indicator.form);
  const sums = useSyncExternalStore(drafts.subscribe, () =>
    parts
      .map((part) => [cells, totals].map((each) => sumOf(textsOf(drafts, each, { part, indicator }))))
      .join(';'),
  );
  if (parts.length === 0) return null;
  const told = sums
    .split(';')
    .map((pair) => pair.split(',').map((text) => (text === '' ? NO_VALUE : number(text))));
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

/** Blank stays blank. */
const sumOf = (texts: readonly string[]): string => (texts.length === 0 ? '' : sumOfTexts(texts));

/** What stands in some cells now, typed or stored. */
function textsOf(
  drafts: Drafts,
  cells: readonly Cell[],
  { part, indicator }: { part: Part; indicator: EntryIndicator },
): string[] {
  return cells.flatMap((cell) => {
    const draft = drafts.get(cell.id);
    const content = draft ? readCell(draft.typed, indicator.form) : cell;
    const text = 'kind' in content ? null : content[part];
    return text === null || text === undefined ? [] : [text];
  });
}
