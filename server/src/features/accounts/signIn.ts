import type { RequestContext } from '../../context';
import { User } from '../../entities/user';
import { DomainError } from '../../errors';
import type { SignInInput } from '../../generated/schema';
import { emailKey } from './email';
import { assertMayGuess, forgetFailures, rememberFailure } from './guessing';
import { holdUser } from './holdUser';
import { isPassword } from './passwords';
import { startSession } from './startSession';

const failed = () => new DomainError('INVALID_INPUT', 'Error_SIGN_IN_FAILED');

/**
 * Starts a session. An unknown address, a closed account and a wrong password get the same answer in the same time.
 * Guessing is slowed down: RATE_LIMITED.
 */
export async function signIn(ctx: RequestContext, { email, password }: SignInInput): Promise<User> {
  const account = emailKey(email);
  await assertMayGuess(ctx, account);
  const user = await ctx.db.findOneBy(User, { email: account });
  const known = user?.active ? user : null;
  const fits = await isPassword(password, known?.passwordHash ?? null, ctx.settings.passwordCost);
  if (!known || !fits) {
    await rememberFailure(ctx, account);
    throw failed();
  }
  const token = await ctx.transaction(async (tx) => {
    if (!(await holdUser(tx, known, { lastSignInAt: tx.now() }))) throw failed();
    await forgetFailures(tx, account);
    return startSession(tx, known.id);
  });
  ctx.session.give(token);
  return known;
}
