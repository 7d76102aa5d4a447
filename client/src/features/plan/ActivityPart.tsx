import { gql, type TypedDocumentNode } from '@apollo/client';
import { useTranslation } from 'react-i18next';
import { ActivityTag } from '../../components/ActivityTag';
import { Details } from '../../components/Details';
import { ProgressBar } from '../../components/ProgressBar';
import { activityLook } from '../../components/statusLook';
import { useFormat } from '../../format/useFormat';
import type { ActivityPart_activityFragment } from '../../generated/graphql';
import { ACTIVITY_FACTS, ActivityFacts } from './ActivityFacts';
import { INDICATOR_LIST, IndicatorList } from './IndicatorList';
import styles from './Plan.module.css';
import { usePlanState } from './planState';

export const ACTIVITY_PART: TypedDocumentNode<ActivityPart_activityFragment> = gql`
  fragment ActivityPart_activity on Activity {
    id
    code
    title
    startQuarter
    endQuarter
    lead {
      id
      code
      name
    }
    indicators {
      ...IndicatorList_indicator
    }
    ...ActivityFacts_activity
  }
  ${INDICATOR_LIST}
  ${ACTIVITY_FACTS}
`;

interface ActivityPartProps {
  activity: ActivityPart_activityFragment;
  open: boolean;
}

/** An activity: who leads it, when, how far it is; its indicators and further facts to unfold. */
export function ActivityPart({ activity, open }: ActivityPartProps) {
  const { t } = useTranslation('plan');
  const { quarter, percent } = useFormat();
  const completion = usePlanState().completionOf.get(activity.id);
  const { code, title, lead, startQuarter, endQuarter, indicators } = activity;
  return (
    <div className={styles.activity}>
      <div className={styles.head}>
        <div>
          <h4 className={styles.title}>
            <span className={styles.code}>{code}</span> {title}
          </h4>
          <p className={styles.about}>
            {lead.name} · {quarter(startQuarter)} – {quarter(endQuarter)}
          </p>
        </div>
        {completion && (
          <div className={styles.state}>
            <ActivityTag state={completion.state} />
            {completion.percent !== null && (
              <ProgressBar
                percent={completion.percent}
                text={percent(String(completion.percent), 0)}
                label={t('completion')}
                kind={activityLook[completion.state].kind}
              />
            )}
          </div>
        )}
      </div>
      <Details open={open} summary={t('indicatorsAndFacts', { count: indicators.length })}>
        <IndicatorList indicators={indicators} />
        <ActivityFacts activity={activity} asOf={completion?.asOf ?? null} />
      </Details>
    </div>
  );
}
