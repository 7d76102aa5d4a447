import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { PageReport } from '../reportPageQuery';
import { NameItem } from './NameItem';
import type { Naming, Namings } from './naming';
import styles from './review.module.css';

interface PickItemsProps {
  report: PageReport;
  namings: Namings;
  onChange: (itemId: string, naming: Naming | undefined) => void;
}

/** Every line, cell and activity of a report, to tick what is to be corrected. */
export function PickItems({ report, namings, onChange }: PickItemsProps) {
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
            onChange={(naming) => onChange(lineId, naming)}
          />
        ))}
        {report.activities.map(({ id: activityId, activity }) => (
          <NameItem
            key={activityId}
            name={`${activity.code} ${activity.title}`}
            naming={namings[activityId]}
            onChange={(naming) => onChange(activityId, naming)}
          />
        ))}
      </ul>
    </div>
  );
}
