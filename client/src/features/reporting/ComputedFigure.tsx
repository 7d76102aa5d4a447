import { useFormat } from '../../format/useFormat';
import { readCell } from './cellContent';
import type { Draft } from './drafts';
import type { EntryIndicator } from './entryIndicator';
import styles from './grid.module.css';
import { useLiveRules } from './useLiveRules';

interface ComputedFigureProps {
  indicator: EntryIndicator;
  draft: Draft | undefined;
  /** What the server worked out from what is stored. */
  computed: string | null | undefined;
}

/** The percentage or average below its two parts, by the same rule as on the server while they are typed. */
export function ComputedFigure({ indicator, draft, computed }: ComputedFigureProps) {
  const { figure } = useFormat();
  const rules = useLiveRules();
  const { measure, decimals, form } = indicator;
  if (!form.inParts) return null;
  const read = draft && readCell(draft.typed, form);
  const value = read ? ('kind' in read ? null : rules?.quotient(measure, read)) : computed;
  if (!draft && !value) return null;
  return <p className={styles.computed}>= {value ? figure(value, { measure, decimals }) : '…'}</p>;
}
