import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Notice } from '../../components/Notice';

interface NotLatestProps {
  release: { number: number; frameworkCode: string };
  /** The register, newest first. */
  others: readonly { number: number; frameworkCode: string }[];
}

/** That there is a newer release of the same framework; nothing where this is the newest. */
export function NotLatest({ release, others }: NotLatestProps) {
  const { t } = useTranslation('releases');
  const newest = others.find(({ frameworkCode }) => frameworkCode === release.frameworkCode);
  if (newest === undefined || newest.number <= release.number) return null;
  return (
    <Notice kind="attention">
      {t('notLatest', { number: newest.number })}{' '}
      <Link to={`/summary/${newest.number}`}>{t('toNewest', { number: newest.number })}</Link>
    </Notice>
  );
}
