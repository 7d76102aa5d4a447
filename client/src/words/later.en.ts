import { corrections } from './en/corrections';
import { details } from './en/details';
import { evidence } from './en/evidence';
import { exchange } from './en/exchange';
import { grid } from './en/grid';
import { keeping } from './en/keeping';
import { mail } from './en/mail';
import { releasedEn as released } from '../../../schema/language/releasedWords.en';
import { review } from './en/review';
import { wizard } from './en/wizard';

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
