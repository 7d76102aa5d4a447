import { gql, type TypedDocumentNode } from '@apollo/client';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { DistributionBar } from '../../components/DistributionBar';
import { Section } from '../../components/Section';
import { activityLook } from '../../components/statusLook';
import { useFormat } from '../../format/useFormat';
import type { ReleasedObjectives_releaseFragment } from '../../generated/graphql';
import { StatesTwin } from './StatesTwin';
import styles from './Summary.module.css';

export const RELEASED_OBJECTIVES: TypedDocumentNode<ReleasedObjectives_releaseFragment> = gql`
  fragment ReleasedObjectives_release on Release {
    number
    quarter
    demonstration
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
  const { t } = useTranslation(['releases', 'released']);
  const bars = useRef<HTMLUListElement>(null);
  const { label, percent, quarter } = useFormat();
  const due = quarter(release.quarter);
  const objectives = release.objectives.filter(({ level }) => level === 'STRATEGIC');
  return (
    <Section title={t('completion')} lead={t('completionLead', { quarter: due })}>
      <ul ref={bars} className={styles.objectives}>
        {objectives.map(
          ({ code, title, implementedOfDue: { part, whole, percent: share }, distribution }) => (
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
          ),
        )}
      </ul>
      <StatesTwin
        release={release}
        title={t('completion')}
        rowsHeader={t('released:objective')}
        rows={objectives.map(({ code, title, distribution }) => ({
          name: `${code} ${title}`,
          states: distribution.map(({ state, count }) => ({ label: label('ActivityState', state), count })),
        }))}
        fileName={t('released:objectivesFile')}
        drawn={() => bars.current}
      />
    </Section>
  );
}
