import { gql, type TypedDocumentNode } from '@apollo/client';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../components/EmptyState';
import { Section } from '../../components/Section';
import { useAddressPart } from '../../components/useAddressPart';
import { useFormat } from '../../format/useFormat';
import type { IndicatorsByRating_overviewFragment } from '../../generated/graphql';
import { INDICATOR_STATUS, IndicatorTable } from './IndicatorTable';
import { RatingFilter } from './RatingFilter';
import { hasRating } from './ratingChoice';

export const INDICATORS_BY_RATING: TypedDocumentNode<IndicatorsByRating_overviewFragment> = gql`
  fragment IndicatorsByRating_overview on Overview {
    quarter
    ratings {
      rating
      count
    }
    indicators {
      ...IndicatorTable_status
    }
  }
  ${INDICATOR_STATUS}
`;

/** How many indicators have which rating, and those of the rating chosen; at first those that need attention. */
export function IndicatorsByRating({ overview }: { overview: IndicatorsByRating_overviewFragment }) {
  const { t } = useTranslation('dashboard');
  const quarter = useFormat().quarter(overview.quarter);
  const [chosen] = useAddressPart('rating');
  const listed = overview.indicators.filter(({ progress }) => hasRating(chosen, progress.rating));
  return (
    <Section id="indicators" title={t('indicators')} lead={t('indicatorsLead', { quarter })}>
      <RatingFilter ratings={overview.ratings} chosen={chosen} all={overview.indicators.length} />
      {listed.length === 0 ? (
        <EmptyState title={t('noIndicator')}>{t('noIndicatorNext')}</EmptyState>
      ) : (
        <IndicatorTable statuses={listed} />
      )}
    </Section>
  );
}
