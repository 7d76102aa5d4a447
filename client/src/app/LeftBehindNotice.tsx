import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { StatusSymbol } from '../components/StatusSymbol';
import styles from './Header.module.css';
import { LeftReport } from './LeftReport';
import { useLeftBehind } from './useLeftBehind';

/** Says on every page what becomes of the entries that a closed form left on this computer. */
export function LeftBehindNotice({ person }: { person: string }) {
  const { t } = useTranslation(['app', 'components']);
  const { waiting, sent, reports } = useLeftBehind(person);
  const [seen, setSeen] = useState(0);
  const news = sent - seen;
  const close = () => {
    setSeen(sent);
    // The button goes away, and the focus would fall to the top of the page.
    document.getElementById('main')?.focus();
  };
  const isSaid = waiting + news + reports.length > 0;
  return (
    <div className={isSaid ? styles.left : undefined} role="status">
      {waiting > 0 && (
        <p>
          <StatusSymbol name="clock" /> {t('leftWaiting', { count: waiting })}
        </p>
      )}
      {news > 0 && (
        <p>
          <StatusSymbol name="check" /> {t('leftSent', { count: news })}{' '}
          <button type="button" className={styles.leftClose} onClick={close}>
            {t('components:close')}
          </button>
        </p>
      )}
      {reports.map((report) => (
        <p key={report}>
          <StatusSymbol name="bang" /> {t('leftAsks')} <LeftReport id={report} />
        </p>
      ))}
    </div>
  );
}
