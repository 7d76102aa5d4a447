import type { CellContent } from '../../server/src/domain/cell';
import type { Plan } from '../../server/src/plan/plan';
import type { Profile } from './profile';
import type { ShareOf } from './shares';

/** Everything that figures are made up from. */
export interface Invention {
  plan: Plan;
  profiles: ReadonlyMap<string, Profile>;
  shareOf: ShareOf;
}

/** A figure in whole units: an amount, or a part of some cases. */
export interface Units {
  amount: number;
  /** Null when the figure is no ratio; otherwise `amount` is the numerator. */
  cases: number | null;
}

/** What the cells of a line hold; a cell that is left out stays blank. */
export type Figure = ReadonlyMap<string, CellContent>;
