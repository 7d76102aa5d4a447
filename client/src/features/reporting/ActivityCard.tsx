import { lazy, memo, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Actions } from '../../components/Actions';
import { ActivityTag } from '../../components/ActivityTag';
import { Card } from '../../components/Card';
import { Skeleton } from '../../components/Skeleton';
import { StatusSymbol } from '../../components/StatusSymbol';
import { useFormat } from '../../format/useFormat';
import type { ActivityCard_activityFragment } from '../../generated/graphql';
import { ActivityFacts } from './ActivityFacts';
import { ActivityFields } from './ActivityFields';
import { CheckSentence } from './CheckSentence';
import { useEntry } from './entry';
import { Evidence } from './evidence/Evidence';
import { Fold } from './Fold';
import { MendMark } from './MendMark';
import styles from './report.module.css';
import type { Naming, OnName } from './review/naming';

/** Fetched when the first history is unfolded. */
const ActivityHistory = lazy(async () => ({ default: (await import('./ActivityHistory')).ActivityHistory }));

interface ActivityCardProps {
  activity: ActivityCard_activityFragment;
  reportIsOpen: boolean;
  onName?: OnName;
  naming?: Naming;
}

/** One activity: how far it has come, in figures and words. */
export const ActivityCard = memo(function ActivityCard({
  activity,
  reportIsOpen,
  onName,
  naming,
}: ActivityCardProps) {
  const { t } = useTranslation('reporting');
  const { quarter } = useFormat();
  const { t: evidence } = useTranslation('evidence');
  const { sending } = useEntry();
  const [evidenceOpen, setEvidenceOpen] = useState(false);
  const [historyOpen, setHistoryOpen] = useState(false);
  const { code, title, startQuarter, endQuarter } = activity.activity;
  const enter = activity.viewerActions.find(({ action }) => action === 'ENTER');
  return (
    <Card>
      <div className={styles.activityHead} id={`activity-card-${activity.id}`} tabIndex={-1}>
        <h3>
          {code} {title}
        </h3>
        {activity.state && <ActivityTag state={activity.state} />}
      </div>
      <p className={styles.soft}>
        {t('activityPeriod', { start: quarter(startQuarter), end: quarter(endQuarter) })}
        {typeof activity.previousPercent === 'number' &&
          ` · ${t('previousPercent', { percent: activity.previousPercent })}`}
      </p>
      {activity.returnComment && (
        <p className={styles.returned}>
          <StatusSymbol name="back" /> <strong>{t('toMend')}</strong> {activity.returnComment}
        </p>
      )}
      {activity.checks
        .filter(({ rule }) => rule !== 'ACTIVITY_EMPTY')
        .map((check) => (
          <CheckSentence key={check.rule} check={check} cells={[]} />
        ))}
      {enter?.allowed ? <ActivityFields activity={activity} /> : <ActivityFacts activity={activity} />}
      {reportIsOpen && enter && !enter.allowed && <p className={styles.soft}>{enter.reason}</p>}
      {onName && <MendMark itemId={activity.id} name={`${code} ${title}`} naming={naming} onName={onName} />}
      <Actions>
        <Fold open={evidenceOpen} onToggle={() => setEvidenceOpen(!evidenceOpen)} of={code}>
          {evidence('title')}
        </Fold>
        <Fold open={historyOpen} onToggle={() => setHistoryOpen(!historyOpen)} of={code}>
          {t('history')}
        </Fold>
      </Actions>
      {evidenceOpen && (
        <Evidence
          reportId={sending.reportId}
          kind="activity"
          itemId={activity.id}
          open={enter?.allowed ?? false}
        />
      )}
      {historyOpen && (
        <Suspense fallback={<Skeleton height="3rem" />}>
          <ActivityHistory activityReportId={activity.id} />
        </Suspense>
      )}
    </Card>
  );
});
