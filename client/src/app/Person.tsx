import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { classes } from '../components/classes';
import { VisuallyHidden } from '../components/VisuallyHidden';
import { useFormat } from '../format/useFormat';
import type { SignedInPerson } from './frameQuery';
import styles from './Header.module.css';
import { SignOut } from './SignOut';

/** Who is signed in, for which institution, with the way to the account and out; on narrow screens in the menu. */
export function Person({ viewer, open }: { viewer: SignedInPerson; open: boolean }) {
  const { t } = useTranslation('app');
  const { label } = useFormat();
  return (
    <div className={classes(styles.person, !open && styles.closed)}>
      <Link to="/account" className={styles.who}>
        <span>
          <VisuallyHidden>{t('account')}: </VisuallyHidden>
          {viewer.name}
        </span>
        <span className={styles.where}>
          {[label('Role', viewer.role), viewer.institution?.name].filter(Boolean).join(' · ')}
        </span>
      </Link>
      <SignOut />
    </div>
  );
}
