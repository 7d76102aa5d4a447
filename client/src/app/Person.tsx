import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { VisuallyHidden } from '../components/VisuallyHidden';
import { useFormat } from '../format/useFormat';
import type { SignedInPerson } from './frameQuery';
import styles from './Header.module.css';
import { SignOut } from './SignOut';

/** Who is signed in, for which institution, with the way to the account and out. */
export function Person({ viewer }: { viewer: SignedInPerson }) {
  const { t } = useTranslation('app');
  const { label } = useFormat();
  return (
    <div className={styles.person}>
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
