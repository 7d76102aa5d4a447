import { useTranslation } from 'react-i18next';
import { isCodeOf } from '../../../../schema/language/label';
import { ratingLook } from '../../components/statusLook';
import { useFormat } from '../../format/useFormat';
import { FilterLink } from './FilterLink';
import { MatrixMark } from './MatrixMark';
import { ATTENTION, type Rating } from './ratingChoice';
import styles from './RatingFilter.module.css';

interface RatingFilterProps {
  ratings: readonly { rating: Rating; count: number }[];
  /** As it stands in the address. */
  chosen: string;
  /** How many indicators there are. */
  all: number;
}

/** Counts of indicators by rating; each is a link that filters the list. */
export function RatingFilter({ ratings, chosen, all }: RatingFilterProps) {
  const { t } = useTranslation('dashboard');
  const { label, number } = useFormat();
  const attention = ratings.filter(({ rating }) => ATTENTION.includes(rating));
  const isAttention = chosen !== 'ALL' && !isCodeOf('Rating', chosen);
  return (
    <nav aria-label={t('byRating')}>
      <ul className={styles.choices}>
        <FilterLink part="rating" value="" current={isAttention}>
          {t('needAttention')} <strong>{number(attention.reduce((sum, { count }) => sum + count, 0))}</strong>
        </FilterLink>
        {ratings.map(({ rating, count }) => (
          <FilterLink key={rating} part="rating" value={rating} current={chosen === rating}>
            <MatrixMark look={ratingLook[rating]} /> {label('Rating', rating)}{' '}
            <strong>{number(count)}</strong>
          </FilterLink>
        ))}
        <FilterLink part="rating" value="ALL" current={chosen === 'ALL'}>
          {t('all')} <strong>{number(all)}</strong>
        </FilterLink>
      </ul>
    </nav>
  );
}
