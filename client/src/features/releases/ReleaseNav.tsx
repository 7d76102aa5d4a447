import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import styles from './ReleaseNav.module.css';

const PAGES = [
  { path: '', word: 'toSummary' },
  { path: '/method', word: 'toMethod' },
  { path: '/changes', word: 'toChanges' },
  { path: '/downloads', word: 'toDownloads' },
] as const;

/** The pages of one release. */
export function ReleaseNav({ number }: { number: number }) {
  const { t } = useTranslation('releases');
  return (
    <nav aria-label={t('pagesOfRelease')} className={styles.nav}>
      <ul>
        {PAGES.map(({ path, word }) => (
          <li key={word}>
            <NavLink to={`/summary/${number}${path}`} end>
              {t(word)}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
