import { corrections } from './sr/corrections';
import { details } from './sr/details';
import { evidence } from './sr/evidence';
import { exchange } from './sr/exchange';
import { grid } from './sr/grid';
import { keeping } from './sr/keeping';
import { mail } from './sr/mail';
import { releasedSr as released } from '../../../schema/language/releasedWords.sr';
import { review } from './sr/review';
import { wizard } from './sr/wizard';

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
