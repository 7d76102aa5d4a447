import { gql, type TypedDocumentNode } from '@apollo/client';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../components/EmptyState';
import { Section } from '../../components/Section';
import { useFormat } from '../../format/useFormat';
import type { CompletionByObjective_overviewFragment } from '../../generated/graphql';
import styles from './CompletionByObjective.module.css';
import { OBJECTIVE_GROUP, ObjectiveGroup } from './ObjectiveGroup';
import { objectiveGroups } from './objectiveGroups';

export const COMPLETION_BY_OBJECTIVE: TypedDocumentNode<CompletionByObjective_overviewFragment> = gql`
  fragment CompletionByObjective_overview on Overview {
    quarter
    objectives {
      objective {
        id
        level
      }
      ...ObjectiveGroup_objective
    }
  }
  ${OBJECTIVE_GROUP}
`;

/** Completion of activities: for each strategic objective implemented of due and all states, the specific ones folded. */
export function CompletionByObjective({ overview }: { overview: CompletionByObjective_overviewFragment }) {
  const { t } = useTranslation('dashboard');
  const quarter = useFormat().quarter(overview.quarter);
  const groups = objectiveGroups(overview.objectives);
  return (
    <Section title={t('completion')} lead={t('completionLead', { quarter })}>
      {groups.length === 0 && <EmptyState title={t('completionEmpty')}>{t('noPlanNext')}</EmptyState>}
      <ul className={styles.groups}>
        {groups.map(({ head, below }) => (
          <li key={head.objective.id} className={styles.group}>
            <ObjectiveGroup head={head} below={below} quarter={quarter} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
