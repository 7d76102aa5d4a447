import { useTranslation } from 'react-i18next';
import { DefinitionList } from '../../components/DefinitionList';
import { ProgressBar } from '../../components/ProgressBar';
import { NO_VALUE } from '../../../../schema/language/figureText';
import { useFormat } from '../../format/useFormat';
import type { ActivityCard_activityFragment } from '../../generated/graphql';

/** The status of an activity, to read. */
export function ActivityFacts({ activity }: { activity: ActivityCard_activityFragment }) {
  const { t } = useTranslation('reporting');
  const { percent: percentText, eur } = useFormat();
  const { percent, spentEur, narrative, obstacles, postponed } = activity;
  const text = typeof percent === 'number' ? percentText(String(percent), 0) : NO_VALUE;
  return (
    <DefinitionList
      items={[
        { term: t('percent'), value: <ProgressBar percent={percent ?? null} text={text} /> },
        ...(postponed ? [{ term: t('postponed'), value: t('yes') }] : []),
        { term: t('narrative'), value: narrative ?? NO_VALUE },
        { term: t('obstacles'), value: obstacles ?? NO_VALUE },
        { term: t('spent'), value: spentEur ? eur(spentEur) : NO_VALUE },
      ]}
    />
  );
}
