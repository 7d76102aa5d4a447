import { gql, type TypedDocumentNode } from '@apollo/client';
import { useTranslation } from 'react-i18next';
import { DistributionBar } from '../../components/DistributionBar';
import { Section } from '../../components/Section';
import { activityLook } from '../../components/statusLook';
import { useFormat } from '../../format/useFormat';
import type { ReleasedObjectives_releaseFragment } from '../../generated/graphql';
import styles from './Summary.module.css';

export const RELEASED_OBJECTIVES: TypedDocumentNode<ReleasedObjectives_releaseFragment> = gql`
  fragment ReleasedObjectives_release on Release {
    number
    quarter
    objectives {
      code
      title
      level
      implementedOfDue {
        part
        whole
        percent
      }
      distribution {
        state
        count
      }
    }
  }
`;

/** Completion of activities by strategic objective. */
export function ReleasedObjectives({ release }: { release: ReleasedObjectives_releaseFragment }) {
  const { t } = useTranslation('releases');
  const { label, percent, quarter } = useFormat();
  const due = quarter(release.quarter);
  return (
    <Section title={t('completion')} lead={t('completionLead', { quarter: due })}>
      <ul className={styles.objectives}>
        {release.objectives
          .filter(({ level }) => level === 'STRATEGIC')
          .map(({ code, title, implementedOfDue: { part, whole, percent: share }, distribution }) => (
            <li key={code} className={styles.objective}>
              <div>
                <h3 className={styles.objectiveTitle}>
                  <span className={styles.code}>{code}</span> {title}
                </h3>
                <p className={styles.about}>
                  {whole === 0 || share === null
                    ? t('nothingDue', { quarter: due })
                    : `${t('implementedOfDue', { count: part, due: whole })} (${percent(share)})`}
                </p>
              </div>
              <DistributionBar
                label={t('statesOf', { objective: code })}
                parts={distribution.map(({ state, count }) => ({
                  key: state,
                  label: label('ActivityState', state),
                  count,
                  look: activityLook[state],
                }))}
              />
            </li>
          ))}
      </ul>
    </Section>
  );
}
