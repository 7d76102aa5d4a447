import { useTranslation } from 'react-i18next';
import styles from './report.module.css';
import { SHOWN, useShown } from './useShownItems';

/** All lines, those still empty, or those about which something is to be said. */
export function ReportFilter() {
  const { t } = useTranslation('reporting');
  const [shown, show] = useShown();
  return (
    <div role="group" aria-label={t('show')} className={styles.filter}>
      {SHOWN.map((each) => (
        <button key={each} type="button" aria-pressed={each === shown} onClick={() => show(each)}>
          {t(`show_${each}`)}
        </button>
      ))}
    </div>
  );
}
