import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import styles from './Frame.module.css';

/** Name and version; on the donors' pages the footnote that goes with the designation. */
export function Footer({ version }: { version?: string }) {
  const { t } = useTranslation(['app', 'components']);
  const { pathname } = useLocation();
  return (
    <footer className={styles.footer}>
      <div className={styles.footerText}>
        {pathname.startsWith('/summary') && <p>{t('footnote')}</p>}
        <p>
          {t('components:productName')}
          {version && ` · ${t('version', { version })}`}
        </p>
      </div>
    </footer>
  );
}
