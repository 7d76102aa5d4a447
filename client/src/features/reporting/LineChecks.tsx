import { useTranslation } from 'react-i18next';
import { classes } from '../../components/classes';
import { CheckSentence } from './CheckSentence';
import { useAnyDraft } from './entry';
import styles from './grid.module.css';
import type { Line } from './useCell';

interface LineChecksProps {
  checks: Line['checks'];
  cells: Line['cells'];
}

/** What the checks found in what is saved. While something else is typed in the line they step back and say so. */
export function LineChecks({ checks, cells }: LineChecksProps) {
  const { t } = useTranslation('reporting');
  const outdated = useAnyDraft(cells);
  return (
    <div className={classes(styles.checks, outdated && styles.outdated)}>
      {outdated && <p>{t('checksOfSaved')}</p>}
      {checks.map((check) => (
        <CheckSentence key={check.rule + check.message} check={check} cells={cells} />
      ))}
    </div>
  );
}
