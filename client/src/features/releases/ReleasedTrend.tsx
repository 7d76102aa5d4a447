import { gql, type TypedDocumentNode } from '@apollo/client';
import { useTranslation } from 'react-i18next';
import { Details } from '../../components/Details';
import { MiniTrend } from '../../components/MiniTrend';
import { topOf } from '../../components/miniTrendShapes';
import { RatingTag } from '../../components/RatingTag';
import { useFormat } from '../../format/useFormat';
import type { ReleasedTrend_indicatorFragment } from '../../generated/graphql';
import { latestWords } from './latestWords';
import { PointsTable } from './PointsTable';
import { releasedForm } from './releasedForm';
import styles from './Summary.module.css';

export const RELEASED_TREND: TypedDocumentNode<ReleasedTrend_indicatorFragment> = gql`
  fragment ReleasedTrend_indicator on ReleasedIndicator {
    code
    name
    unit
    measure
    decimals
    rating
    points {
      period
      value
      outOf
      numerator
      denominator
      target
      counted
      expected
    }
    years {
      period
      value
      outOf
      target
      counted
      expected
    }
  }
`;

interface ReleasedTrendProps {
  indicator: ReleasedTrend_indicatorFragment;
  /** The quarter up to which the release counts. */
  upTo: string;
}

/** One released indicator: its latest figure against the target, a small chart, and its table on demand. */
export function ReleasedTrend({ indicator, upTo }: ReleasedTrendProps) {
  const { t } = useTranslation('releases');
  const format = useFormat();
  const { code, name, unit, points, rating } = indicator;
  const words = latestWords({ t, format, upTo }, indicator);
  const first = points[0];
  const last = points.at(-1);
  const drawn = points.map((point) => ({ ...point, partial: point.counted < point.expected }));
  return (
    <>
      <h4 className={styles.name}>
        {name} <span className={styles.code}>{code}</span>
      </h4>
      <p className={styles.latest}>
        {words} <span className={styles.code}>({unit})</span>
      </p>
      <RatingTag rating={rating} />
      {first && last && points.some(({ value }) => value !== null) ? (
        <MiniTrend
          points={drawn}
          form={releasedForm(indicator)}
          label={`${name}: ${words}`}
          topLabel={format.number(topOf(drawn).toFixed(4), { maxDecimals: 1 })}
          ends={[format.quarter(first.period), format.quarter(last.period)]}
        />
      ) : (
        <p className={styles.about}>{t('noFigures')}</p>
      )}
      <div className={styles.twin}>
        <Details summary={t('asTable')}>
          <PointsTable indicator={indicator} upTo={upTo} />
        </Details>
      </div>
    </>
  );
}
