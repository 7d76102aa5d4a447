import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { STEPS, type Step } from './steps';
import styles from './Wizard.module.css';

/** The steps of a release; those that can be gone to are links. */
export function StepList({ step, hasDraft }: { step: Step; hasDraft: boolean }) {
  const { t } = useTranslation('wizard');
  return (
    <nav aria-label={t('steps')}>
      <ol className={styles.steps}>
        {STEPS.map((each) => (
          <li key={each}>
            {each === step && <span aria-current="step">{t(`step_${each}`)}</span>}
            {each !== step && (hasDraft || each === 'scope') && (
              <Link to={`?step=${each}`}>{t(`step_${each}`)}</Link>
            )}
            {each !== step && !hasDraft && each !== 'scope' && (
              <span className={styles.soft}>{t(`step_${each}`)}</span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
