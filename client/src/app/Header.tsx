import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { LanguageSwitch } from '../components/LanguageSwitch';
import { useLanguage } from '../format/useLanguage';
import { useChooseLanguage } from '../words/languageChoice';
import type { SignedInPerson } from './frameQuery';
import styles from './Header.module.css';
import { LeftBehindNotice } from './LeftBehindNotice';
import { Navigation } from './Navigation';
import { Person } from './Person';

/** Product, languages, the person, and where the person can go. */
export function Header({ viewer }: { viewer: SignedInPerson | null }) {
  const { t } = useTranslation(['app', 'components']);
  const language = useLanguage();
  const choose = useChooseLanguage();
  // Every navigation has a key of its own: to go anywhere folds the menu.
  const { key } = useLocation();
  const [openAt, setOpenAt] = useState<string | null>(null);
  const menuOpen = openAt === key;
  return (
    <header className={styles.header}>
      <div className={styles.bar}>
        <div className={styles.barInner}>
          <Link to="/" className={styles.name}>
            <img src="/icon.svg" alt="" className={styles.sign} />
            <span>
              <span className={styles.product}>{t('components:productName')}</span>
              <span className={styles.strapline}>{t('strapline')}</span>
            </span>
          </Link>
          <div className={styles.language}>
            <LanguageSwitch language={language} onChoose={(chosen) => void choose(chosen)} />
          </div>
          {viewer && (
            <button
              type="button"
              className={`${styles.light} ${styles.menuButton}`}
              aria-expanded={menuOpen}
              aria-controls="main-navigation"
              onClick={() => setOpenAt(menuOpen ? null : key)}
            >
              {t('menu')}
            </button>
          )}
          {viewer && <Person viewer={viewer} open={menuOpen} />}
        </div>
      </div>
      {viewer && <Navigation role={viewer.role} open={menuOpen} />}
      {viewer && <LeftBehindNotice key={viewer.id} person={viewer.id} />}
    </header>
  );
}
