/** How many failures are free, and how long a bucket remembers. */
export interface Allowance {
  free: number;
}

/** One person guessing at one account from one address. */
export const ONE_ACCOUNT: Allowance = { free: 5 };

/** All guesses from one address: a ministry may sit behind a single one. */
export const ONE_ADDRESS: Allowance = { free: 100 };

export interface Failures {
  failures: number;
  blockedUntil: Date | null;
  lastFailureAt: Date;
}

const SECOND = 1000;
const LONGEST_DELAY = 15 * 60 * SECOND;
const FORGOTTEN_AFTER = 60 * 60 * SECOND;

/** Whole seconds until the next attempt is heard; 0 when it is heard now. */
export const secondsToWait = (bucket: Failures | null, now: Date): number =>
  Math.max(0, Math.ceil(((bucket?.blockedUntil?.getTime() ?? 0) - now.getTime()) / SECOND));

/**
 * The bucket after one more failure: the free ones cost nothing, then 1, 2, 4 ... seconds up to 15 minutes.
 * An hour without a failure after the last delay forgets them all.
 */
export function afterFailure(bucket: Failures | null, { free }: Allowance, now: Date): Failures {
  const quietSince = Math.max(bucket?.lastFailureAt.getTime() ?? 0, bucket?.blockedUntil?.getTime() ?? 0);
  const known = now.getTime() - quietSince < FORGOTTEN_AFTER ? (bucket?.failures ?? 0) : 0;
  const failures = known + 1;
  const delay = failures < free ? 0 : Math.min(LONGEST_DELAY, SECOND * 2 ** Math.min(20, failures - free));
  return { failures, blockedUntil: delay === 0 ? null : new Date(now.getTime() + delay), lastFailureAt: now };
}
