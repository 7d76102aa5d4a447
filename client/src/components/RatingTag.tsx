import type { CodeOf } from '../../../schema/language/label';
import { useFormat } from '../format/useFormat';
import { ratingLook } from './statusLook';
import { StatusTag } from './StatusTag';

/** How an indicator does against its target. */
export function RatingTag({ rating }: { rating: CodeOf<'Rating'> }) {
  const { label } = useFormat();
  return (
    <StatusTag kind={ratingLook[rating].kind} symbol={ratingLook[rating].symbol}>
      {label('Rating', rating)}
    </StatusTag>
  );
}
