import { LessThan } from 'typeorm';
import type { RequestContext } from '../../context';
import { SignInThrottle } from '../../entities/signInThrottle';
import { DomainError } from '../../errors';
import { newId } from '../../ids';
import { isTaken } from '../../isTaken';
import { addressKey } from './addressKey';
import { afterFailure, ONE_ACCOUNT, ONE_ADDRESS, secondsToWait, type Allowance } from './throttle';

interface Bucket {
  name: string;
  allowance: Allowance;
}

/** The two buckets of an attempt. Both know the caller's address, so nobody can lock somebody else out. */
function bucketsOf({ session }: RequestContext, account: string): { one: Bucket; all: Bucket } {
  const from = addressKey(session.address);
  return {
    one: { name: session.fingerprint(`attempt ${account} ${from}`), allowance: ONE_ACCOUNT },
    all: { name: session.fingerprint(`attempts ${from}`), allowance: ONE_ADDRESS },
  };
}

const tooMany = (seconds: number) =>
  new DomainError('RATE_LIMITED', 'Error_RATE_LIMITED', { params: { seconds }, details: { seconds } });

function assertMayTry(bucket: SignInThrottle | null, now: Date): void {
  const seconds = secondsToWait(bucket, now);
  if (seconds > 0) throw tooMany(seconds);
}

/**
 * Counts a failure: attempts at the same moment wait for each other, so that none is lost. `check` looks at the
 * bucket as it is before, and may throw.
 */
async function count(
  ctx: RequestContext,
  { name, allowance }: Bucket,
  check: (found: SignInThrottle, now: Date) => void = () => undefined,
): Promise<void> {
  const now = ctx.session.wallClock();
  const attempt = () =>
    ctx.transaction(async ({ db }) => {
      const held = await db.increment(SignInThrottle, { bucket: name }, 'version', 1);
      if (held.affected !== 1) {
        const first = afterFailure(null, allowance, now);
        await db.insert(SignInThrottle, { id: newId(), bucket: name, version: 1, ...first });
        return;
      }
      const found = await db.findOneByOrFail(SignInThrottle, { bucket: name });
      check(found, now);
      await db.update(SignInThrottle, { id: found.id }, afterFailure(found, allowance, now));
    });
  // Of two first failures at the same moment one is refused its row; then there is one to hold.
  await attempt().catch((fault: unknown) => (isTaken(fault) ? attempt() : Promise.reject(fault as Error)));
}

/**
 * Before a password is looked at: throws RATE_LIMITED with the seconds to wait, and counts the attempt as failed
 * already, so that a thousand guesses sent at once are no better than a thousand in a row.
 */
export async function assertMayGuess(ctx: RequestContext, account: string): Promise<void> {
  const { one, all } = bucketsOf(ctx, account);
  const now = ctx.session.wallClock();
  for (const { name } of [all, one])
    assertMayTry(await ctx.db.findOneBy(SignInThrottle, { bucket: name }), now);
  await count(ctx, one, assertMayTry);
}

/** After a wrong password: counts for the whole address too. */
export const rememberFailure = (ctx: RequestContext, account: string): Promise<void> =>
  count(ctx, bucketsOf(ctx, account).all);

const DAY = 86_400_000;

/**
 * After the right password, in the transaction of what follows: the failures of this account are forgotten, and
 * everybody's of days ago.
 */
export async function forgetFailures(tx: RequestContext, account: string): Promise<void> {
  const yesterday = new Date(tx.session.wallClock().getTime() - DAY);
  await tx.db.delete(SignInThrottle, { lastFailureAt: LessThan(yesterday) });
  await tx.db.delete(SignInThrottle, { bucket: bucketsOf(tx, account).one.name });
}
