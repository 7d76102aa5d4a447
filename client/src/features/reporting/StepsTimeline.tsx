import { useTranslation } from 'react-i18next';
import { isCodeOf } from '../../../../schema/language/label';
import { Section } from '../../components/Section';
import { useFormat } from '../../format/useFormat';
import type { StepsTimeline_reportFragment } from '../../generated/graphql';
import styles from './report.module.css';

/** Every step that the report took, newest last. */
export function StepsTimeline({ report }: { report: StepsTimeline_reportFragment }) {
  const { t } = useTranslation('reporting');
  const { t: corrections } = useTranslation('corrections');
  const { instant, label } = useFormat();
  return (
    <Section title={t('steps')} id="steps">
      <ol className={styles.steps}>
        {report.steps.map(({ id, step, at, by, comment, named, revision }) => (
          <li key={id}>
            <strong>{isCodeOf('ReportStep', step) ? label('ReportStep', step) : step}</strong>
            <span className={styles.soft}>
              {revision > 0 && `${corrections('number', { number: revision })} · `}
              {instant(at)} · {by}
            </span>
            {comment && <p>{comment}</p>}
            {named.length > 0 && <p className={styles.soft}>{t('stepNamed', { count: named.length })}</p>}
          </li>
        ))}
      </ol>
    </Section>
  );
}
