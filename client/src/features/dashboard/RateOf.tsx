import { useTranslation } from 'react-i18next';

/** "17 of 19". */
export function RateOf({ share: { part, whole } }: { share: { part: number; whole: number } }) {
  const { t } = useTranslation('dashboard');
  return <>{t('partOf', { part, whole })}</>;
}
