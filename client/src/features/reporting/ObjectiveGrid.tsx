import { useTranslation } from 'react-i18next';
import { classes } from '../../components/classes';
import { Section } from '../../components/Section';
import { VisuallyHidden } from '../../components/VisuallyHidden';
import styles from './grid.module.css';
import { LineRows } from './LineRows';
import type { Namings, OnName } from './review/naming';
import type { ObjectiveLines } from './objectivesOf';

interface ObjectiveGridProps {
  objective: ObjectiveLines;
  reportIsOpen: boolean;
  namings: Namings;
  onName?: OnName;
}

/** The indicators of one objective, as a table to be filled in. */
export function ObjectiveGrid({ objective, reportIsOpen, namings, onName }: ObjectiveGridProps) {
  const { t } = useTranslation('reporting');
  const headers = [
    'columnIndicator',
    'columnTarget',
    'columnPrevious',
    'columnLastYear',
    'columnNow',
    'columnState',
  ] as const;
  return (
    <Section title={`${objective.code} ${objective.title}`} id={`objective-${objective.id}`}>
      <div className={styles.frame}>
        <table
          role="table"
          className={classes(styles.grid, !reportIsOpen && styles.reading, onName && styles.naming)}
        >
          <caption>
            <VisuallyHidden>{t('gridCaption', { objective: objective.title })}</VisuallyHidden>
          </caption>
          <thead>
            <tr role="row">
              {headers.map((header) => (
                <th key={header} role="columnheader" scope="col" className={styles[header]}>
                  {t(header)}
                </th>
              ))}
              {onName && (
                <th role="columnheader" scope="col">
                  {t('columnMend')}
                </th>
              )}
            </tr>
          </thead>
          {objective.lines.map((line) => (
            <LineRows
              key={line.id}
              line={line}
              reportIsOpen={reportIsOpen}
              onName={onName}
              naming={namings[line.id]}
            />
          ))}
        </table>
      </div>
    </Section>
  );
}
