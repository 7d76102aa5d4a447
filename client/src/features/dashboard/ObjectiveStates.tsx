import { useTranslation } from 'react-i18next';
import { DistributionBar } from '../../components/DistributionBar';
import { activityLook } from '../../components/statusLook';
import { useFormat } from '../../format/useFormat';
import type { ObjectiveGroup_objectiveFragment } from '../../generated/graphql';
import styles from './CompletionByObjective.module.css';

interface ObjectiveStatesProps {
  completion: ObjectiveGroup_objectiveFragment;
  quarter: string;
  level: 3 | 4;
}

/** An objective: how many of the activities due are implemented, and how many are in which state. */
export function ObjectiveStates({ completion, quarter, level }: ObjectiveStatesProps) {
  const { t } = useTranslation('dashboard');
  const { label, percent } = useFormat();
  const { objective, implementedOfDue, distribution } = completion;
  const { part, whole, percent: share } = implementedOfDue;
  const Heading = level === 3 ? 'h3' : 'h4';
  return (
    <div className={styles.objective}>
      <div>
        <Heading className={styles.title}>
          <span className={styles.code}>{objective.code}</span> {objective.title}
        </Heading>
        <p className={styles.due}>
          {whole === 0 || share === null ? (
            t('nothingDue', { quarter })
          ) : (
            <>
              <strong>{t('implementedOfDue', { count: part, due: whole })}</strong> ({percent(share)})
            </>
          )}
        </p>
      </div>
      <DistributionBar
        label={t('statesOf', { objective: objective.code })}
        small={level === 4}
        parts={distribution.map(({ state, count }) => ({
          key: state,
          label: label('ActivityState', state),
          count,
          look: activityLook[state],
        }))}
      />
    </div>
  );
}
