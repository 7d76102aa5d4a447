import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { PageReport } from '../reportPageQuery';
import { NameItem } from './NameItem';
import type { Namings, OnName } from './naming';
import styles from './review.module.css';

interface PickItemsProps {
  report: PageReport;
  namings: Namings;
  onName: OnName;
}

/** Every line, cell and activity of a report, to tick what is to be corrected. */
export function PickItems({ report, namings, onName }: PickItemsProps) {
  const { t } = useTranslation('review');
  const id = useId();
  return (
    <div role="group" aria-labelledby={id}>
      <p id={id}>{t('pick')}</p>
      <ul className={styles.picks}>
        {report.lines.map(({ id: lineId, indicator, cells }) => (
          <NameItem
            key={lineId}
            name={`${indicator.code} ${indicator.name}`}
            cells={cells}
            naming={namings[lineId]}
            onChange={(change) => onName(lineId, change)}
          />
        ))}
        {report.activities.map(({ id: activityId, activity }) => (
          <NameItem
            key={activityId}
            name={`${activity.code} ${activity.title}`}
            naming={namings[activityId]}
            onChange={(change) => onName(activityId, change)}
          />
        ))}
      </ul>
    </div>
  );
}
