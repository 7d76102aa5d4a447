import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { FormProblem } from '../../../../schema/exchange/formReading';
import { Notice } from '../../components/Notice';
import { placeAddress } from './placeAddress';
import styles from './exchange.module.css';

interface FormProblemsProps {
  reportId: string;
  problems: readonly FormProblem[];
}

/** Everything that has to be mended in the file, with its cell there and a link to its cell here. */
export function FormProblems({ reportId, problems }: FormProblemsProps) {
  const { t } = useTranslation('exchange');
  if (problems.length === 0) return null;
  return (
    <Notice kind="bad" title={t('problems', { count: problems.length })} live="alert">
      <p>{t('problemsLead')}</p>
      <ul className={styles.problems}>
        {problems.map((problem) => (
          <li key={`${problem.address} ${problem.code} ${problem.message}`}>
            {problem.address && <strong className={styles.address}>{problem.address}</strong>}{' '}
            {problem.title && <span>{problem.title}. </span>}
            {problem.message}{' '}
            {(problem.lineId ?? problem.activityReportId) && (
              <Link to={placeAddress(reportId, problem)} className={styles.link}>
                {t('toCell')}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
