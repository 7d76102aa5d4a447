import type { Context } from '../../context';
import { User } from '../../entities/user';
import type { SetLanguageInput } from '../../generated/schema';
import { assertMay } from '../../permission';

/** Remembers the language in which a person reads. */
export async function setLanguage(ctx: Context, { language }: SetLanguageInput): Promise<User> {
  assertMay(ctx, 'Mutation.setLanguage');
  const { id } = ctx.viewer;
  return ctx.transaction(async ({ db }) => {
    await db.update(User, { id }, { language });
    return db.findOneByOrFail(User, { id });
  });
}
