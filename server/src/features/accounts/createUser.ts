import { recordAudit } from '../../audit';
import { requiredText } from '../../checkedText';
import type { Context } from '../../context';
import { User } from '../../entities/user';
import { DomainError } from '../../errors';
import type { CreateUserInput } from '../../generated/schema';
import { newId } from '../../ids';
import { assertMay } from '../../permission';
import { takeAccountTurn } from './accountTurn';
import { checkPlace } from './checkPlace';
import { checkEmail } from './email';
import { newPasswordHash } from './passwords';

/** The name of a person, as others read it. */
export const NAME = { field: 'name', limit: 200 };

/** Creates an account. EMAIL_TAKEN when the address has one already, in whatever spelling. */
export async function createUser(ctx: Context, input: CreateUserInput): Promise<User> {
  assertMay(ctx, 'Mutation.createUser');
  const email = checkEmail(input.email);
  const name = requiredText(input.name, NAME);
  const passwordHash = await newPasswordHash(input.password, ctx.settings.passwordCost, 'password');
  return ctx.transaction(async (tx) => {
    await takeAccountTurn(tx);
    const institutionId = await checkPlace(tx, input);
    if (await tx.db.existsBy(User, { email }))
      throw new DomainError('INVALID_INPUT', 'Error_EMAIL_TAKEN', { field: 'email' });
    const { role, language } = input;
    const id = newId();
    await tx.db.insert(User, {
      id,
      email,
      name,
      role,
      language,
      institutionId,
      passwordHash,
      active: true,
      createdAt: tx.now(),
      lastSignInAt: null,
      version: 1,
    });
    await recordAudit(tx, 'USER_CREATED', email, role);
    return tx.db.findOneByOrFail(User, { id });
  });
}
