import { gql, type TypedDocumentNode } from '@apollo/client';
import { useTranslation } from 'react-i18next';
import { NO_VALUE } from '../../../../schema/language/figureText';
import { HiddenMark } from '../../components/HiddenMark';
import { DefinitionList } from '../../components/DefinitionList';
import { Section } from '../../components/Section';
import { useFormat } from '../../format/useFormat';
import type { AboutIndicator_indicatorFragment } from '../../generated/graphql';
import { baselineText } from './baselineText';
import { ReleasedRating } from './ReleasedRating';

export const ABOUT_INDICATOR: TypedDocumentNode<AboutIndicator_indicatorFragment> = gql`
  fragment AboutIndicator_indicator on ReleasedIndicator {
    code
    definition
    unit
    measure
    decimals
    sensitivity
    objectiveCode
    baselineYear
    baselineValue
    reportedBy
    rating
    ratingHidden
    ratedPeriod
    shareOfExpected
  }
`;

interface AboutIndicatorProps {
  indicator: AboutIndicator_indicatorFragment;
  objective: string;
  upTo: string;
}

/** What an indicator means, who reports it, and how it stands. */
export function AboutIndicator({ indicator, objective, upTo }: AboutIndicatorProps) {
  const { t } = useTranslation(['released', 'releases']);
  const format = useFormat();
  const { rating, ratingHidden, ratedPeriod, shareOfExpected, reportedBy } = indicator;
  const share = shareOfExpected === null ? NO_VALUE : format.percent(shareOfExpected);
  const items = [
    { term: t('definition'), value: indicator.definition },
    { term: t('unit'), value: indicator.unit },
    { term: t('measured'), value: format.label('Measure', indicator.measure) },
    { term: t('objective'), value: `${indicator.objectiveCode} ${objective}` },
    { term: t('reportedBy'), value: reportedBy.length === 0 ? NO_VALUE : format.list(reportedBy) },
    { term: t('releases:baseline'), value: baselineText(format, indicator) },
    {
      term: t('ratedFor', { period: format.releasePeriod(ratedPeriod, upTo) }),
      value: <ReleasedRating rating={rating} hidden={ratingHidden} />,
    },
    { term: t('shareOfExpected'), value: ratingHidden ? <HiddenMark /> : share },
    {
      term: t('sensitivity'),
      value: indicator.sensitivity === 'SMALL_COUNT' ? t('sensitive') : t('notSensitive'),
    },
  ];
  return (
    <Section title={t('about')}>
      <DefinitionList items={items} />
    </Section>
  );
}
