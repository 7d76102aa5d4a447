import { gql, type TypedDocumentNode } from '@apollo/client';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { RatingTag } from '../../components/RatingTag';
import type { IndicatorList_indicatorFragment } from '../../generated/graphql';
import styles from './Plan.module.css';
import { usePlanState } from './planState';

export const INDICATOR_LIST: TypedDocumentNode<IndicatorList_indicatorFragment> = gql`
  fragment IndicatorList_indicator on Indicator {
    id
    code
    name
    unit
  }
`;

/** The indicators of an activity, each a link to its page, with its rating. */
export function IndicatorList({ indicators }: { indicators: readonly IndicatorList_indicatorFragment[] }) {
  const { t } = useTranslation('plan');
  const { ratingOf } = usePlanState();
  if (indicators.length === 0) return <p>{t('noIndicators')}</p>;
  return (
    <ul className={styles.indicators}>
      {indicators.map(({ id, code, name, unit }) => {
        const rating = ratingOf.get(id);
        return (
          <li key={id} className={styles.indicator}>
            <span>
              <span className={styles.code}>{code}</span>{' '}
              <Link to={`/indicators/${encodeURIComponent(code)}`}>{name}</Link>{' '}
              <span className={styles.count}>({unit})</span>
            </span>
            {rating && <RatingTag rating={rating} />}
          </li>
        );
      })}
    </ul>
  );
}
