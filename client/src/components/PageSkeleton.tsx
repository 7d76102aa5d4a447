import { useTranslation } from 'react-i18next';
import { Page } from './Page';
import { Skeleton } from './Skeleton';
import styles from './Skeleton.module.css';
import { VisuallyHidden } from './VisuallyHidden';

/** A page that is being loaded: title, some figures, a table. */
export function PageSkeleton({ rows = 6 }: { rows?: number }) {
  const { t } = useTranslation('components');
  return (
    <Page>
      <div className={styles.stack} role="status">
        <VisuallyHidden>{t('loading')}</VisuallyHidden>
        <Skeleton width="min(22rem, 70%)" height="2rem" />
        <Skeleton width="min(38rem, 90%)" />
        <Skeleton height="6rem" />
        {Array.from({ length: rows }, (_, row) => (
          <Skeleton key={row} height="2.2rem" />
        ))}
      </div>
    </Page>
  );
}
