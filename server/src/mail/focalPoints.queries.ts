import { In, type EntityManager } from 'typeorm';
import type { MailMessage } from '../entities/mailMessage';
import { User } from '../entities/user';
import { groupBy } from '../groupBy';

/** Who can get a mail about a report: focal points who may sign in, and nobody else. */
export const mayGetMail = ({
  active,
  role,
  institutionId,
}: Pick<User, 'active' | 'role' | 'institutionId'>): boolean =>
  active && role === 'FOCAL_POINT' && institutionId !== null;

/** Whether a mail still concerns somebody: a coordinator where it tells of comments, else a focal point there. */
export const concerns = (
  { kind, institutionId }: Pick<MailMessage, 'kind' | 'institutionId'>,
  user: Pick<User, 'active' | 'role' | 'institutionId'>,
): boolean =>
  (kind === 'COMMENTED' && user.active && user.role === 'COORDINATOR') ||
  (mayGetMail(user) && user.institutionId === institutionId);

/** Reads the coordinators who may sign in, in the order of their accounts. */
export const readCoordinators = (db: EntityManager): Promise<User[]> =>
  db.find(User, { where: { role: 'COORDINATOR', active: true }, order: { id: 'ASC' } });

/** Reads the focal points of institutions who can get mail, by institution, in the order of their accounts. */
export async function readFocalPoints(
  db: EntityManager,
  institutionIds: readonly string[],
): Promise<ReadonlyMap<string, User[]>> {
  if (institutionIds.length === 0) return new Map();
  const users = await db.find(User, {
    where: { institutionId: In([...new Set(institutionIds)]), role: 'FOCAL_POINT', active: true },
    order: { id: 'ASC' },
  });
  return groupBy(users.filter(mayGetMail), ({ institutionId }) => institutionId ?? '');
}
