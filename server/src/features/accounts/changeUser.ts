import { Not } from 'typeorm';
import { recordAudit } from '../../audit';
import { requiredText } from '../../checkedText';
import type { Context } from '../../context';
import { Session } from '../../entities/session';
import { User } from '../../entities/user';
import { DomainError, notFound } from '../../errors';
import type { ChangeUserInput } from '../../generated/schema';
import { assertMay } from '../../permission';
import { guardedUpdate } from '../../transaction';
import { takeAccountTurn } from './accountTurn';
import { checkPlace } from './checkPlace';
import { NAME } from './createUser';

type Changeable = Pick<User, 'name' | 'role' | 'institutionId' | 'active'>;

const FACTS = ['name', 'role', 'institutionId', 'active'] as const;

const changeable = ({ name, role, institutionId, active }: Changeable): Changeable => ({
  name,
  role,
  institutionId,
  active,
});

/** Somebody was faster: both versions of the account. */
const conflict = (yours: Changeable, theirs: User) =>
  new DomainError('CONFLICT', 'Error_CONFLICT', {
    details: { yours, theirs: changeable(theirs), version: theirs.version },
  });

async function assertAdminRemains(
  { db }: Pick<Context, 'db'>,
  before: User,
  after: Changeable,
): Promise<void> {
  const leaves = before.active && before.role === 'ADMIN' && !(after.active && after.role === 'ADMIN');
  if (leaves && !(await db.existsBy(User, { role: 'ADMIN', active: true, id: Not(before.id) })))
    throw new DomainError('INVALID_INPUT', 'Error_LAST_ADMIN', { field: after.active ? 'role' : 'active' });
}

/** Nobody gives himself or herself another place: an administrator could report, approve or read as somebody else. */
function assertNotOwnPlace(viewerId: string, before: User, after: Changeable): void {
  const field = (['role', 'institutionId'] as const).find((fact) => before[fact] !== after[fact]);
  if (field && viewerId === before.id) throw new DomainError('INVALID_INPUT', 'Error_OWN_ROLE', { field });
}

/**
 * Changes name, role, institution or activity of an account; what role, institution or activity allow must not live
 * on in a session, so those changes end all of them. CONFLICT when stale, LAST_ADMIN when no administrator is
 * left, OWN_ROLE for the own role or institution.
 */
export async function changeUser(ctx: Context, input: ChangeUserInput): Promise<User> {
  assertMay(ctx, 'Mutation.changeUser');
  const name = requiredText(input.name, NAME);
  return ctx.transaction(async (tx) => {
    await takeAccountTurn(tx);
    const before = await tx.db.findOneBy(User, { id: input.userId });
    if (!before) throw notFound('userId');
    const after = {
      name,
      role: input.role,
      active: input.active,
      institutionId: await checkPlace(tx, input),
    };
    if (before.version !== input.version) throw conflict(after, before);
    await assertAdminRemains(tx, before, after);
    assertNotOwnPlace(tx.viewer.id, before, after);
    if (!(await guardedUpdate(tx.db, User, before, after))) throw conflict(after, before);
    const changed = FACTS.filter((fact) => before[fact] !== after[fact]);
    if (changed.some((fact) => fact !== 'name')) await tx.db.delete(Session, { userId: before.id });
    const detail = changed
      .map((fact) => `${fact}: ${String(before[fact])} > ${String(after[fact])}`)
      .join('; ');
    await recordAudit(tx, 'USER_CHANGED', before.email, detail);
    return tx.db.findOneByOrFail(User, { id: before.id });
  });
}
