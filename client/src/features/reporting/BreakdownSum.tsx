import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { classes } from '../../components/classes';
import { NO_VALUE } from '../../../../schema/language/figureText';
import { useFormat } from '../../format/useFormat';
import type { BreakdownSum as Sum } from './breakdownSums';
import styles from './BreakdownSum.module.css';
import { partsOf } from './cellContent';
import { useEntry } from './entry';
import type { EntryIndicator } from './entryIndicator';
import type { Line } from './useCell';
import { useTypedInLine } from './useLineChecks';
import { useLiveRules } from './useLiveRules';

interface BreakdownSumProps {
  line: Line;
  breakdownId: string;
  indicator: EntryIndicator;
}

/** Runs along while a breakdown is typed: "sum 57 of 60", and by how much it is wrong. */
export function BreakdownSum({ line, breakdownId, indicator }: BreakdownSumProps) {
  const { measure, form } = indicator;
  const { drafts } = useEntry();
  const rules = useLiveRules();
  const typed = useTypedInLine(line);
  const sums = useMemo(() => {
    const breakdown = rules?.breakdownRules(line).find(({ id }) => id === breakdownId);
    if (!rules || !breakdown || measure === 'YES_NO' || measure === 'MILESTONE') return [];
    // While nothing is typed the drafts say nothing.
    return rules.breakdownSums(
      rules.lineContent(line, typed === '' ? () => undefined : drafts.get),
      breakdown,
      partsOf(form),
    );
  }, [rules, line, breakdownId, measure, form, drafts, typed]);
  return (
    <span className={styles.sums}>
      {sums.map((sum) => (
        <OneSum key={sum.part} sum={sum} named={form.inParts} />
      ))}
    </span>
  );
}

function OneSum({ sum: { part, sum, total, standing, by }, named }: { sum: Sum; named: boolean }) {
  const { t } = useTranslation(['reporting', 'details']);
  const { number } = useFormat();
  const text = (amount: string | null) => (amount === null ? NO_VALUE : number(amount));
  return (
    <span>
      {named && `${t(part)}: `}
      {t('sumOf', { sum: text(sum), total: text(total) })}
      {standing !== null && (
        <span className={classes(styles.difference, standing === 'RIGHT' ? styles.right : styles.wrong)}>
          {standing === 'RIGHT' && t('sumRight', { ns: 'details' })}
          {standing === 'FEW' && t('sumFew', { ns: 'details', number: text(by) })}
          {standing === 'MANY' && t('sumMany', { ns: 'details', number: text(by) })}
        </span>
      )}
    </span>
  );
}
