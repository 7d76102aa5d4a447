import { HiddenMark } from '../../components/HiddenMark';
import { RatingTag } from '../../components/RatingTag';
import type { CodeOf } from '../../../../schema/language/label';

/** A rating, or the mark where the figure that it would rest on is hidden. */
export function ReleasedRating({ rating, hidden }: { rating: CodeOf<'Rating'>; hidden: boolean }) {
  return hidden ? <HiddenMark /> : <RatingTag rating={rating} />;
}
