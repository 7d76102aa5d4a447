import { gql, type TypedDocumentNode } from '@apollo/client';
import { useTranslation } from 'react-i18next';
import { DefinitionList } from '../../components/DefinitionList';
import { useFormat } from '../../format/useFormat';
import type { ActivityFacts_activityFragment } from '../../generated/graphql';
import styles from './Plan.module.css';

export const ACTIVITY_FACTS: TypedDocumentNode<ActivityFacts_activityFragment> = gql`
  fragment ActivityFacts_activity on Activity {
    id
    plannedBudgetEur
    provenance
    partners {
      id
      code
      name
    }
    fundingSources {
      id
      title
    }
  }
`;

interface ActivityFactsProps {
  activity: ActivityFacts_activityFragment;
  /** The quarter of the approved status; null when there is none. */
  asOf: string | null;
}

/** Partners, funding, budget and where the activity comes from. */
export function ActivityFacts({ activity, asOf }: ActivityFactsProps) {
  const { t } = useTranslation('plan');
  const format = useFormat();
  const { partners, fundingSources, plannedBudgetEur, provenance } = activity;
  return (
    <div className={styles.facts}>
      <DefinitionList
        items={[
          { term: t('partners'), value: format.list(partners.map(({ name }) => name)) || t('none') },
          {
            term: t('funding'),
            value: format.list(fundingSources.map(({ title }) => title)) || t('notKnown'),
          },
          {
            term: t('budget'),
            value: plannedBudgetEur === null ? t('notKnown') : format.eur(plannedBudgetEur),
          },
          { term: t('asOf'), value: asOf === null ? t('neverApproved') : format.quarter(asOf) },
          { term: t('provenance'), value: provenance },
        ]}
      />
    </div>
  );
}
