import { recordAudit } from '../../audit';
import type { Context } from '../../context';
import { Session } from '../../entities/session';
import { User } from '../../entities/user';
import { notFound } from '../../errors';
import type { ResetPasswordInput } from '../../generated/schema';
import { assertMay } from '../../permission';
import { newPasswordHash } from './passwords';

/** Sets a new password for somebody who lost it, and ends all sessions of that person. */
export async function resetPassword(
  ctx: Context,
  { userId, newPassword }: ResetPasswordInput,
): Promise<User> {
  assertMay(ctx, 'Mutation.resetPassword');
  const passwordHash = await newPasswordHash(newPassword, ctx.settings.passwordCost, 'newPassword');
  return ctx.transaction(async (tx) => {
    const user = await tx.db.findOneBy(User, { id: userId });
    if (!user) throw notFound('userId');
    await tx.db.update(User, { id: userId }, { passwordHash });
    await tx.db.delete(Session, { userId });
    await recordAudit(tx, 'PASSWORD_RESET', user.email);
    return user;
  });
}
