import { In } from 'typeorm';
import type { Context, SignedIn } from '../../server/src/context';
import type { Viewer } from '../../server/src/domain/access';
import { User } from '../../server/src/entities/user';
import { changeUser } from '../../server/src/features/accounts/changeUser';
import { createDemonstrationAccounts } from '../../server/src/features/accounts/createDemonstrationAccounts';
import { createUser } from '../../server/src/features/accounts/createUser';
import { DEMONSTRATION_ACCOUNTS } from '../../server/src/features/accounts/demonstrationAccounts';
import type { Plan, PlanInstitution } from '../../server/src/plan/plan';

/** Somebody in whose name the demonstration acts. */
export interface Person {
  viewer: Viewer;
  name: string;
}

/** Everybody who takes part in the demonstration. */
export interface Cast {
  coordinator: Person;
  /** By institution id. */
  focalPoints: ReadonlyMap<string, Person>;
}

/** A context in which somebody acts at some time, within the transaction of `tx`. */
export function actAs(tx: Context, { viewer, name }: Person, at: Date): SignedIn {
  const context: SignedIn = {
    ...tx,
    viewer,
    actorName: name,
    now: () => at,
    language: 'en',
    transaction: (work) => work(context),
  };
  return context;
}

const ADMINISTRATION: Person = {
  viewer: { id: 'demonstration-data', role: 'ADMIN', institutionId: null },
  name: 'demonstration data',
};

/** Who adopts the plan before anybody has an account. */
export const PLANNER: Person = {
  viewer: { id: 'demonstration-data', role: 'COORDINATOR', institutionId: null },
  name: 'demonstration data',
};

/** A password that nobody learns needs no costly hash. */
const CHEAP = { memoryCost: 8, timeCost: 1 };

/**
 * Creates the accounts of the demonstration: those that visitors use, and for every other institution that reports a
 * focal point who cannot sign in (a password that nobody knows, and closed).
 */
export async function engageCast(tx: Context, plan: Plan, at: Date): Promise<Cast> {
  const admin = actAs(tx, ADMINISTRATION, at);
  await createDemonstrationAccounts(admin);
  const ready = await tx.db.findBy(User, { email: In(DEMONSTRATION_ACCOUNTS.map(({ email }) => email)) });
  const coordinator = ready.find(({ role }) => role === 'COORDINATOR');
  if (!coordinator) throw new Error('There is no demonstration account of a coordinator.');
  const focalPoints = new Map(
    ready.flatMap((user) => (user.institutionId === null ? [] : [[user.institutionId, personOf(user)]])),
  );
  for (const institution of reportingInstitutions(plan))
    if (!focalPoints.has(institution.id))
      focalPoints.set(institution.id, personOf(await createFocalPoint(admin, institution)));
  return { coordinator: personOf(coordinator), focalPoints };
}

const personOf = ({ id, role, institutionId, name }: User): Person => ({
  viewer: { id, role, institutionId },
  name,
});

/** Institutions with an indicator to report or an activity to lead. */
function reportingInstitutions({ institutions, frameworks }: Plan): PlanInstitution[] {
  const ids = new Set(
    frameworks.flatMap(({ indicators, activities }) => [
      ...indicators.flatMap(({ reporters }) => reporters.map(({ institutionId }) => institutionId)),
      ...activities.map(({ leadId }) => leadId),
    ]),
  );
  return institutions.filter(({ id }) => ids.has(id));
}

async function createFocalPoint(admin: SignedIn, { id, code }: PlanInstitution): Promise<User> {
  const role = 'FOCAL_POINT' as const;
  const name = `Demo focal point, ${code}`;
  const user = await createUser(
    { ...admin, settings: { ...admin.settings, passwordCost: CHEAP } },
    {
      email: `${code.toLowerCase()}@closed.demo.example`,
      name,
      role,
      institutionId: id,
      password: crypto.randomUUID(),
      language: 'en',
    },
  );
  const { id: userId, version } = user;
  return changeUser(admin, { userId, version, name, role, institutionId: id, active: false });
}
