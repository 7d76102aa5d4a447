import { gql, type TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { Loaded } from '../../components/Loaded';
import type { IndicatorPageQuery, IndicatorPageQueryVariables } from '../../generated/graphql';
import { INDICATOR_CONTENT, IndicatorContent } from './IndicatorContent';

const INDICATOR_PAGE: TypedDocumentNode<IndicatorPageQuery, IndicatorPageQueryVariables> = gql`
  query IndicatorPage($code: String!) {
    application {
      demonstration
    }
    viewer {
      id
      institution {
        id
      }
    }
    indicatorTrend(code: $code) {
      ...IndicatorContent_trend
    }
  }
  ${INDICATOR_CONTENT}
`;

/** One indicator over time, with everything that its figures are made from. */
export function IndicatorPage() {
  const { code = '' } = useParams();
  const { t } = useTranslation('dashboard');
  const query = useQuery(INDICATOR_PAGE, { variables: { code } });
  return (
    <Loaded
      query={query}
      notFound={{ title: t('noSuchIndicator', { code }), to: '/overview', link: t('toOverview') }}
    >
      {({ indicatorTrend, viewer, application }) => (
        <IndicatorContent
          trend={indicatorTrend}
          ownInstitutionId={viewer?.institution?.id ?? null}
          demonstration={application.demonstration}
        />
      )}
    </Loaded>
  );
}
