import type { RequestContext } from '../../context';
import { Session } from '../../entities/session';
import { User } from '../../entities/user';
import { DomainError } from '../../errors';
import type { ChangePasswordInput } from '../../generated/schema';
import { assertMay } from '../../permission';
import { recordAudit } from '../../audit';
import { assertMayGuess, forgetFailures, rememberFailure } from './guessing';
import { holdUser } from './holdUser';
import { isPassword, newPasswordHash } from './passwords';
import { startSession } from './startSession';

const wrong = () => new DomainError('INVALID_INPUT', 'Error_PASSWORD_WRONG', { field: 'currentPassword' });

/** Changes the own password. All sessions of the person end; this browser gets a new one. */
export async function changePassword(
  ctx: RequestContext,
  { currentPassword, newPassword }: ChangePasswordInput,
): Promise<User> {
  assertMay(ctx, 'Mutation.changePassword');
  const user = await ctx.db.findOneByOrFail(User, { id: ctx.viewer.id });
  const passwordHash = await newPasswordHash(newPassword, ctx.settings.passwordCost, 'newPassword');
  await assertMayGuess(ctx, user.email);
  if (!(await isPassword(currentPassword, user.passwordHash, ctx.settings.passwordCost))) {
    await rememberFailure(ctx, user.email);
    throw wrong();
  }
  const token = await ctx.transaction(async (tx) => {
    if (!(await holdUser(tx, user, { passwordHash }))) throw wrong();
    await forgetFailures(tx, user.email);
    await tx.db.delete(Session, { userId: user.id });
    await recordAudit(tx, 'PASSWORD_CHANGED', user.email);
    return startSession(tx, user.id);
  });
  ctx.session.give(token);
  return user;
}
