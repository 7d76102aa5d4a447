import { useTranslation } from 'react-i18next';
import { useFormat } from '../../format/useFormat';
import styles from './ReportingMatrix.module.css';
import { quartersByYear } from './quartersByYear';

/** Two lines of headers: years, and the quarters below them. */
export function MatrixHead({ quarters }: { quarters: readonly string[] }) {
  const { t } = useTranslation('dashboard');
  const { year: yearText } = useFormat();
  return (
    <thead>
      <tr>
        <th scope="col" rowSpan={2} className={styles.corner}>
          {t('institution')}
        </th>
        {quartersByYear(quarters).map(({ year, quarters: ofYear }) => (
          <th key={year} scope="colgroup" colSpan={ofYear.length} className={styles.year}>
            {yearText(year)}
          </th>
        ))}
        <th scope="col" rowSpan={2} className={styles.rate}>
          {t('reportedColumn')}
        </th>
        <th scope="col" rowSpan={2} className={styles.rate}>
          {t('onTimeColumn')}
        </th>
      </tr>
      <tr>
        {quarters.map((quarter) => (
          <th key={quarter} scope="col" className={styles.quarter}>
            {t('quarterNumber', { number: quarter.slice(6) })}
          </th>
        ))}
      </tr>
    </thead>
  );
}
