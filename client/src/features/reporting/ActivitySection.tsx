import { useTranslation } from 'react-i18next';
import { Section } from '../../components/Section';
import type { ActivityCard_activityFragment } from '../../generated/graphql';
import { ActivityCard } from './ActivityCard';
import styles from './report.module.css';
import type { Namings, OnName } from './review/naming';

interface ActivitySectionProps {
  activities: readonly ActivityCard_activityFragment[];
  reportIsOpen: boolean;
  namings: Namings;
  onName?: OnName;
}

/** The activities that the institution leads. */
export function ActivitySection({ activities, reportIsOpen, namings, onName }: ActivitySectionProps) {
  const { t } = useTranslation('reporting');
  if (activities.length === 0) return null;
  return (
    <Section title={t('activities')} lead={t('activitiesLead')} id="activities">
      <div className={styles.activities}>
        {activities.map((activity) => (
          <ActivityCard
            key={activity.id}
            activity={activity}
            reportIsOpen={reportIsOpen}
            onName={onName}
            naming={namings[activity.id]}
          />
        ))}
      </div>
    </Section>
  );
}
