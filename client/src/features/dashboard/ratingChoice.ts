import { isCodeOf, type CodeOf } from '../../../../schema/language/label';

export type Rating = CodeOf<'Rating'>;

/** What needs attention: shown until another choice is made. */
export const ATTENTION: readonly Rating[] = ['OFF_TRACK', 'AT_RISK'];

/** Whether a rating belongs to the choice in the address: a rating, `ALL`, or (anything else) what needs attention. */
export function hasRating(choice: string, rating: Rating): boolean {
  if (choice === 'ALL') return true;
  return isCodeOf('Rating', choice) ? choice === rating : ATTENTION.includes(rating);
}
