import { useTranslation } from 'react-i18next';
import styles from './grid.module.css';
import type { Line } from './useCell';

/** Code, name and unit of an indicator. */
export function LineHead({ line }: { line: Line }) {
  const { t } = useTranslation('reporting');
  const { code, name, unit, measure } = line.indicator;
  return (
    <>
      <span className={styles.code}>{code}</span> <span className={styles.name}>{name}</span>
      {measure !== 'YES_NO' && measure !== 'RATIO' && (
        <span className={styles.note}>{t('unitIs', { unit })}</span>
      )}
    </>
  );
}
