import { DefinitionList } from '../../components/DefinitionList';
import { useTranslation } from 'react-i18next';
import { NO_VALUE } from '../../../../schema/language/figureText';
import { useFormat } from '../../format/useFormat';
import styles from './PrintCopy.module.css';
import type { PrintedReport } from './printCopyQuery';

/** How far one activity has come, in words and figures. */
export function PrintedActivity({ activity }: { activity: PrintedReport['activities'][number] }) {
  const { t } = useTranslation('reporting');
  const format = useFormat();
  const { percent, state, postponed, narrative, obstacles, spentEur } = activity;
  return (
    <div className={styles.activity}>
      <h3>
        {activity.activity.code} {activity.activity.title}
      </h3>
      <DefinitionList
        items={[
          {
            term: t('percent'),
            value: typeof percent === 'number' ? format.percent(String(percent), 0) : NO_VALUE,
          },
          ...(state ? [{ term: t('columnState'), value: format.label('ActivityState', state) }] : []),
          ...(postponed ? [{ term: t('postponed'), value: t('yes') }] : []),
          { term: t('narrative'), value: narrative ?? NO_VALUE },
          { term: t('obstacles'), value: obstacles ?? NO_VALUE },
          { term: t('spent'), value: spentEur ? format.eur(spentEur) : NO_VALUE },
        ]}
      />
    </div>
  );
}
