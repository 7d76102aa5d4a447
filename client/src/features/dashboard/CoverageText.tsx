import { useTranslation } from 'react-i18next';

/** "10 of 12 values": how much of what was expected in the period is in a figure. */
export function CoverageText({ counted, expected }: { counted: number; expected: number }) {
  const { t } = useTranslation('dashboard');
  return <>{t('covered', { count: counted, expected })}</>;
}
