import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { classes } from '../components/classes';
import type { SignedInPerson } from './frameQuery';
import styles from './Header.module.css';
import { placesOf } from './placesOf';

interface NavigationProps {
  role: SignedInPerson['role'];
  /** Narrow screens only: whether the menu is unfolded. */
  open: boolean;
}

/** The places of a role: a row of links, on narrow screens a menu. */
export function Navigation({ role, open }: NavigationProps) {
  const { t } = useTranslation('app');
  return (
    <nav
      id="main-navigation"
      aria-label={t('navigation')}
      className={classes(styles.nav, !open && styles.closed)}
    >
      <ul className={styles.places}>
        {placesOf[role].map(({ to, word }) => (
          <li key={to}>
            <NavLink to={to} className={styles.place}>
              {t(word)}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
