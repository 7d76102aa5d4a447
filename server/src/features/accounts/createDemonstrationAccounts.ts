import type { Context } from '../../context';
import { User } from '../../entities/user';
import { createUser } from './createUser';
import { DEMONSTRATION_ACCOUNTS } from './demonstrationAccounts';

/**
 * Creates the demonstration accounts that are not there yet; the caller needs the role of an administrator and a
 * plan with their institutions. Throws outside demonstration mode: their passwords are public.
 */
export function createDemonstrationAccounts(ctx: Context): Promise<void> {
  if (!ctx.settings.demonstration)
    throw new Error('Demonstration accounts exist in demonstration mode only.');
  return ctx.transaction(async (tx) => {
    const { institutions } = await tx.plan();
    for (const { institutionCode, ...account } of DEMONSTRATION_ACCOUNTS) {
      if (await tx.db.existsBy(User, { email: account.email })) continue;
      const institution = institutions.find(({ code }) => code === institutionCode);
      await createUser(tx, { ...account, language: 'en', institutionId: institution?.id });
    }
  });
}
