import { LessThan } from 'typeorm';
import type { SignedIn } from '../../context';
import { AppliedChange } from '../../entities/appliedChange';

const DAYS_KEPT = 90;
const DAY = 86_400_000;

/**
 * Forgets the keys of changes that were applied more than 90 days ago. A browser that sends one of them even later
 * cannot do harm: the version that it was shown is stale by then, and a stale version is refused. A value that was set
 * aside has no version: sent that late, it stands in the history twice.
 */
export const forgetApplied = ({ db, now }: Pick<SignedIn, 'db' | 'now'>) =>
  db.delete(AppliedChange, { at: LessThan(new Date(now().getTime() - DAYS_KEPT * DAY)) });
