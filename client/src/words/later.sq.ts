import { corrections } from './sq/corrections';
import { details } from './sq/details';
import { evidence } from './sq/evidence';
import { exchange } from './sq/exchange';
import { grid } from './sq/grid';
import { keeping } from './sq/keeping';
import { mail } from './sq/mail';
import { releasedSq as released } from '../../../schema/language/releasedWords.sq';
import { review } from './sq/review';
import { wizard } from './sq/wizard';

/** What only pages say that nobody opens first; fetched behind the first page. */
export const words = {
  corrections,
  details,
  evidence,
  exchange,
  grid,
  keeping,
  mail,
  released,
  review,
  wizard,
};
