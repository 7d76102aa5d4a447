import { gql, type TypedDocumentNode } from '@apollo/client';
import { useTranslation } from 'react-i18next';
import { Card } from '../../components/Card';
import { KeyFigure } from '../../components/KeyFigure';
import { KeyFigures } from '../../components/KeyFigures';
import { RatingTag } from '../../components/RatingTag';
import { NO_VALUE } from '../../../../schema/language/figureText';
import { useFormat } from '../../format/useFormat';
import type { IndicatorNow_trendFragment } from '../../generated/graphql';
import { CoverageText } from './CoverageText';

export const INDICATOR_NOW: TypedDocumentNode<IndicatorNow_trendFragment> = gql`
  fragment IndicatorNow_trend on IndicatorTrend {
    indicator {
      id
      unit
      measure
      decimals
    }
    years {
      year
      target
      figure {
        value
        outOf
        coverage {
          counted
          expected
        }
      }
      progress {
        rating
        share
        shareOfExpected
      }
    }
  }
`;

/** Where the indicator stands in the latest year: figure, target, progress and rating. Nothing before a first quarter. */
export function IndicatorNow({ trend: { indicator, years } }: { trend: IndicatorNow_trendFragment }) {
  const { t } = useTranslation('dashboard');
  const format = useFormat();
  const latest = years.at(-1);
  if (!latest) return null;
  const { figure, progress, target } = latest;
  const { share, shareOfExpected } = progress;
  const year = format.year(latest.year);
  return (
    <Card>
      <KeyFigures>
        <KeyFigure
          kind="info"
          label={t('figureOfYear', { year })}
          value={format.figure(figure.value, { ...indicator, outOf: figure.outOf })}
          detail={
            <>
              {indicator.unit} · <CoverageText {...figure.coverage} />
            </>
          }
        />
        <KeyFigure
          label={t('targetOfYear', { year })}
          value={format.figure(target, indicator)}
          detail={target === null ? t('noTarget') : undefined}
        />
        <KeyFigure
          label={t('progress')}
          value={share === null ? NO_VALUE : format.percent(share)}
          detail={
            shareOfExpected === null
              ? undefined
              : t('ofExpected', { percent: format.percent(shareOfExpected) })
          }
        />
        <KeyFigure label={t('rating')} value="" detail={<RatingTag rating={progress.rating} />} />
      </KeyFigures>
    </Card>
  );
}
