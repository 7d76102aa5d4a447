import { useTranslation } from 'react-i18next';
import { useFormat } from '../../format/useFormat';
import styles from './report.module.css';
import type { PageReport } from './reportPageQuery';
import { showId, SHOWN, shownCounts, useShown } from './useShownItems';

/** All lines, those still empty, or those about which something is to be said; each with its number. */
export function ReportFilter({ report }: { report: Pick<PageReport, 'lines' | 'activities'> }) {
  const { t } = useTranslation('reporting');
  const { number } = useFormat();
  const [shown, show] = useShown();
  const counts = shownCounts(report);
  return (
    <div role="group" aria-label={t('show')} className={styles.filter}>
      {SHOWN.map((each) => (
        <button
          key={each}
          id={showId(each)}
          type="button"
          aria-pressed={each === shown}
          onClick={() => show(each)}
        >
          {t(`show_${each}`)} ({number(counts[each])})
        </button>
      ))}
    </div>
  );
}
