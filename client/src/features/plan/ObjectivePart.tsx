import { gql, type TypedDocumentNode } from '@apollo/client';
import { useTranslation } from 'react-i18next';
import { Details } from '../../components/Details';
import type { ObjectivePart_objectiveFragment } from '../../generated/graphql';
import { ACTIVITY_PART, ActivityPart } from './ActivityPart';
import styles from './Plan.module.css';

export const OBJECTIVE_PART: TypedDocumentNode<ObjectivePart_objectiveFragment> = gql`
  fragment ObjectivePart_objective on Objective {
    id
    code
    title
    activities {
      id
      ...ActivityPart_activity
    }
  }
  ${ACTIVITY_PART}
`;

interface ObjectivePartProps {
  objective: ObjectivePart_objectiveFragment;
  /** The specific objectives; given for a strategic one. */
  below?: readonly ObjectivePart_objectiveFragment[];
  /** Unfolds the activities too, for a search. */
  open: boolean;
}

/** An objective: a strategic one as a part of the page, a specific one to unfold. */
export function ObjectivePart({ objective, below, open }: ObjectivePartProps) {
  const { t } = useTranslation('plan');
  const { code, title, activities } = objective;
  const list = (
    <ul className={styles.activities}>
      {activities.map((activity) => (
        <li key={activity.id}>
          <ActivityPart activity={activity} open={open} />
        </li>
      ))}
    </ul>
  );
  if (!below) {
    return (
      <Details
        open
        summary={
          <h3 className={styles.specific}>
            <span className={styles.code}>{code}</span> {title}{' '}
            <span className={styles.count}>{t('activities', { count: activities.length })}</span>
          </h3>
        }
      >
        {list}
      </Details>
    );
  }
  return (
    <section className={styles.strategic} aria-labelledby={`objective-${code}`}>
      <h2 id={`objective-${code}`}>
        <span className={styles.code}>{code}</span> {title}
      </h2>
      {activities.length > 0 && list}
      {below.map((child) => (
        <ObjectivePart key={child.id} objective={child} open={open} />
      ))}
    </section>
  );
}
