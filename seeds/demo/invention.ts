import type { Plan } from '../../server/src/plan/plan';
import type { Invention } from './figure';
import { readProfiles } from './profiles';
import { readShares } from './shares';
import type { Subject } from './totals';

/** Reads how figures are made up. */
export const openInvention = (plan: Plan): Invention => ({
  plan,
  profiles: readProfiles(),
  shareOf: readShares(),
});

/** An indicator by code with its profile; throws when the plan or `figures.csv` lacks it. */
export function subjectOf({ plan, profiles }: Invention, code: string): Subject {
  const indicator = plan.indicatorByCode.get(code);
  const profile = profiles.get(code);
  if (!indicator || !profile) throw new Error(`seeds/demo/figures.csv or the plan has no line for ${code}.`);
  return { indicator, profile };
}
