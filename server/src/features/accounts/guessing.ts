import { LessThan } from 'typeorm';
import type { RequestContext } from '../../context';
import { SignInThrottle } from '../../entities/signInThrottle';
import { DomainError } from '../../errors';
import { newId } from '../../ids';
import { isTaken } from '../../isTaken';
import { guardedUpdate } from '../../transaction';
import { afterFailure, ONE_ACCOUNT, ONE_ADDRESS, secondsToWait, type Allowance } from './throttle';

interface Bucket {
  name: string;
  allowance: Allowance;
}

/** The two buckets of an attempt. Both know the caller's address, so nobody can lock somebody else out. */
const bucketsOf = ({ session }: RequestContext, account: string): { one: Bucket; all: Bucket } => ({
  one: { name: session.fingerprint(`attempt ${account} ${session.address}`), allowance: ONE_ACCOUNT },
  all: { name: session.fingerprint(`attempts ${session.address}`), allowance: ONE_ADDRESS },
});

const tooMany = (seconds: number) =>
  new DomainError('RATE_LIMITED', 'Error_RATE_LIMITED', { params: { seconds }, details: { seconds } });

function assertMayTry(bucket: SignInThrottle | null, now: Date): void {
  const seconds = secondsToWait(bucket, now);
  if (seconds > 0) throw tooMany(seconds);
}

/** Counts a failure; false when somebody else counted one in the same moment. */
async function count(ctx: RequestContext, { name, allowance }: Bucket, found: SignInThrottle | null) {
  const next = afterFailure(found, allowance, ctx.session.wallClock());
  const counted = ctx.transaction(async ({ db }) => {
    if (found) return guardedUpdate(db, SignInThrottle, found, next);
    await db.insert(SignInThrottle, { id: newId(), bucket: name, version: 1, ...next });
    return true;
  });
  return counted.catch((fault: unknown) => {
    if (isTaken(fault)) return false;
    throw fault;
  });
}

/**
 * Before a password is looked at: throws RATE_LIMITED with the seconds to wait, and counts the attempt as failed
 * already, so that a thousand guesses sent at once are no better than a thousand in a row.
 */
export async function assertMayGuess(ctx: RequestContext, account: string): Promise<void> {
  const { one, all } = bucketsOf(ctx, account);
  const now = ctx.session.wallClock();
  assertMayTry(await ctx.db.findOneBy(SignInThrottle, { bucket: all.name }), now);
  const found = await ctx.db.findOneBy(SignInThrottle, { bucket: one.name });
  assertMayTry(found, now);
  if (!(await count(ctx, one, found))) throw tooMany(1);
}

/** After a wrong password: counts for the whole address too. */
export async function rememberFailure(ctx: RequestContext, account: string): Promise<void> {
  const { all } = bucketsOf(ctx, account);
  await count(ctx, all, await ctx.db.findOneBy(SignInThrottle, { bucket: all.name }));
}

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
