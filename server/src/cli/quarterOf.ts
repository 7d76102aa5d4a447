import { isQuarter, type Quarter } from '../domain/quarter';
import { UsageError } from './command';

/** The quarter that was typed. */
export function quarterOf([word = '']: readonly string[]): Quarter {
  if (!isQuarter(word)) throw new UsageError(`${JSON.stringify(word)} is no quarter such as 2018-Q3.`);
  return word;
}
