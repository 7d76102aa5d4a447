import { gql, type TypedDocumentNode } from '@apollo/client';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Card } from '../../components/Card';
import { KeyFigure } from '../../components/KeyFigure';
import { KeyFigures } from '../../components/KeyFigures';
import { NO_VALUE } from '../../../../schema/language/figureText';
import { useFormat } from '../../format/useFormat';
import type { ReportingFigures_overviewFragment } from '../../generated/graphql';

export const REPORTING_FIGURES: TypedDocumentNode<ReportingFigures_overviewFragment> = gql`
  fragment ReportingFigures_overview on Overview {
    awaitingReview
    ownOnly
    reportingRate {
      part
      whole
      percent
    }
    onTimeRate {
      part
      whole
      percent
    }
    completeness {
      part
      whole
      percent
    }
  }
`;

const RATES = ['reportingRate', 'onTimeRate', 'completeness'] as const;

/** The rates of the quarter's reports, each with what it is made from, and what waits for review. */
export function ReportingFigures({ overview }: { overview: ReportingFigures_overviewFragment }) {
  const { t } = useTranslation('dashboard');
  const { percent, number } = useFormat();
  return (
    <Card>
      <KeyFigures>
        {RATES.map((rate) => {
          const { part, whole, percent: share } = overview[rate];
          return (
            <KeyFigure
              key={rate}
              kind="info"
              label={t(rate)}
              value={share === null ? NO_VALUE : percent(share)}
              detail={t(`${rate}Of`, { part: number(part), whole: number(whole) })}
            />
          );
        })}
        {!overview.ownOnly && (
          <KeyFigure
            kind={overview.awaitingReview > 0 ? 'attention' : 'none'}
            label={t('awaitingReview')}
            value={number(overview.awaitingReview)}
            detail={<Link to="/reports">{t('toReview')}</Link>}
          />
        )}
      </KeyFigures>
    </Card>
  );
}
