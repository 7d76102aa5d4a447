import { useTranslation } from 'react-i18next';
import type { CodeOf } from '../../../../schema/language/label';
import { timelinessLook, workflowLook } from '../../components/statusLook';
import { useFormat } from '../../format/useFormat';
import { NOTABLE } from './isNotable';
import { MatrixMark } from './MatrixMark';
import styles from './ReportingMatrix.module.css';

const WORKFLOWS = Object.keys(workflowLook) as CodeOf<'Workflow'>[];

/** What the marks of the matrix mean. */
export function MatrixLegend() {
  const { t } = useTranslation('dashboard');
  const { label } = useFormat();
  return (
    <div className={styles.legend}>
      <ul aria-label={t('legendReview')} className={styles.marks}>
        {WORKFLOWS.map((workflow) => (
          <li key={workflow}>
            <MatrixMark look={workflowLook[workflow]} /> {label('Workflow', workflow)}
          </li>
        ))}
      </ul>
      <ul aria-label={t('legendTime')} className={styles.marks}>
        {NOTABLE.map((state) => (
          <li key={state}>
            <MatrixMark look={timelinessLook[state]} /> {label('TimelinessState', state)}
          </li>
        ))}
        <li>{t('legendNoSecond')}</li>
      </ul>
    </div>
  );
}
