import { useTranslation } from 'react-i18next';
import { Section } from '../../components/Section';
import styles from './Summary.module.css';

/** The sentences that the coordinator let out. None: nothing is drawn. */
export function KeyPoints({ keyPoints }: { keyPoints: readonly string[] }) {
  const { t } = useTranslation('releases');
  if (keyPoints.length === 0) return null;
  return (
    <Section title={t('keyPoints')}>
      <ul className={styles.points}>
        {keyPoints.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </Section>
  );
}
