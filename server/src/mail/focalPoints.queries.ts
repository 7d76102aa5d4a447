import { In, type EntityManager } from 'typeorm';
import { User } from '../entities/user';
import { groupBy } from '../groupBy';

/** Who can get a mail about a report: focal points who may sign in, and nobody else. */
export const mayGetMail = ({
  active,
  role,
  institutionId,
}: Pick<User, 'active' | 'role' | 'institutionId'>): boolean =>
  active && role === 'FOCAL_POINT' && institutionId !== null;

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
