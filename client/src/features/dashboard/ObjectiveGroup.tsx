import { gql, type TypedDocumentNode } from '@apollo/client';
import { useTranslation } from 'react-i18next';
import { Details } from '../../components/Details';
import type { ObjectiveGroup_objectiveFragment } from '../../generated/graphql';
import styles from './CompletionByObjective.module.css';
import { ObjectiveStates } from './ObjectiveStates';
import { RateOf } from './RateOf';

export const OBJECTIVE_GROUP: TypedDocumentNode<ObjectiveGroup_objectiveFragment> = gql`
  fragment ObjectiveGroup_objective on ObjectiveCompletion {
    objective {
      id
      code
      title
      level
    }
    implementedOfDue {
      part
      whole
      percent
    }
    reportingRate {
      part
      whole
    }
    completeness {
      part
      whole
    }
    distribution {
      state
      count
    }
  }
`;

interface ObjectiveGroupProps {
  head: ObjectiveGroup_objectiveFragment;
  below: readonly ObjectiveGroup_objectiveFragment[];
  /** Written out. */
  quarter: string;
}

/** A strategic objective with its states, its reporting, and the specific objectives on demand. */
export function ObjectiveGroup({ head, below, quarter }: ObjectiveGroupProps) {
  const { t } = useTranslation('dashboard');
  return (
    <>
      <ObjectiveStates completion={head} quarter={quarter} level={3} />
      <p className={styles.reporting}>
        {t('reportingRate')}: <RateOf share={head.reportingRate} />
        {' · '}
        {t('completeness')}: <RateOf share={head.completeness} />
      </p>
      {below.length > 0 && (
        <Details summary={t('specificObjectives', { count: below.length })}>
          <ul className={styles.below}>
            {below.map((each) => (
              <li key={each.objective.id}>
                <ObjectiveStates completion={each} quarter={quarter} level={4} />
              </li>
            ))}
          </ul>
        </Details>
      )}
    </>
  );
}
