import { gql, type TypedDocumentNode } from '@apollo/client';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Details } from '../../components/Details';
import { MiniTrend } from '../../components/MiniTrend';
import { topOf } from '../../../../schema/chart/miniTrendShapes';
import { useFormat } from '../../format/useFormat';
import type { ReleasedTrend_indicatorFragment } from '../../generated/graphql';
import { latestWords } from './latestWords';
import { PointsTable } from './PointsTable';
import { ReleasedRating } from './ReleasedRating';
import { TrendDownloads, type TrendSource } from './TrendDownloads';
import { releasedForm } from '../../../../schema/releases/releasedForm';
import { drawnPoints } from '../../../../schema/releases/trendGroups';
import styles from './Summary.module.css';

export const RELEASED_TREND: TypedDocumentNode<ReleasedTrend_indicatorFragment> = gql`
  fragment ReleasedTrend_indicator on ReleasedIndicator {
    code
    name
    unit
    measure
    decimals
    rating
    ratingHidden
    points {
      period
      value
      hidden
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
      hidden
      outOf
      target
      counted
      expected
    }
  }
`;

interface ReleasedTrendProps {
  indicator: ReleasedTrend_indicatorFragment;
  release: TrendSource;
  /** Whether the indicator leads to its page: not while the release is only looked at before it is made. */
  leads: boolean;
}

/** One released indicator: its latest figure against the target, a small chart, and its table on demand. */
export function ReleasedTrend({ indicator, release, leads }: ReleasedTrendProps) {
  const { t } = useTranslation('releases');
  const format = useFormat();
  const chart = useRef<HTMLDivElement>(null);
  const { number, quarter: upTo } = release;
  const { code, name, unit, rating, ratingHidden } = indicator;
  const points = drawnPoints(indicator);
  const words = latestWords({ t, format, upTo }, indicator);
  const first = points[0];
  const last = points.at(-1);
  const drawn = points.map((point) => ({ ...point, partial: point.counted < point.expected }));
  // Where everything is hidden and nothing is aimed at, the scale has no top.
  const scaled = points.some(({ value, target }) => value !== null || target !== null);
  const topLabel = scaled ? format.number(topOf(drawn).toFixed(4), { maxDecimals: 1 }) : undefined;
  return (
    <>
      <h4 className={styles.name}>
        {leads ? <Link to={`/summary/${number}/indicators/${code}`}>{name}</Link> : name}{' '}
        <span className={styles.code}>{code}</span>
      </h4>
      <p className={styles.latest}>
        {words} <span className={styles.code}>({unit})</span>
      </p>
      <ReleasedRating rating={rating} hidden={ratingHidden} />
      {first && last && points.some(({ value, hidden }) => value !== null || hidden) ? (
        <div ref={chart} className={styles.chart}>
          <MiniTrend
            points={drawn}
            form={releasedForm(indicator)}
            label={`${name}: ${words}`}
            topLabel={topLabel}
            ends={[format.releasePeriod(first.period, upTo), format.releasePeriod(last.period, upTo)]}
          />
        </div>
      ) : (
        <p className={styles.about}>{t('noFigures')}</p>
      )}
      <div className={styles.twin}>
        <Details summary={t('asTable')}>
          <PointsTable indicator={indicator} upTo={upTo} />
          {leads && <TrendDownloads indicator={indicator} release={release} drawn={() => chart.current} />}
        </Details>
      </div>
    </>
  );
}
