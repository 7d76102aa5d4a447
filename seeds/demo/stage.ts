import type { Context } from '../../server/src/context';
import type { Quarter } from '../../server/src/domain/quarter';
import type { Plan } from '../../server/src/plan/plan';
import type { ReportHead } from '../../server/src/reports/reportHead';
import type { ActivityPlan } from './activityPlan';
import type { Cast, Person } from './cast';
import type { Chance } from './chance';
import type { Diary } from './diary';
import type { Invention } from './figure';

/** Where the demonstration is played: one transaction, with everything that it needs. */
export interface Stage {
  tx: Context;
  plan: Plan;
  cast: Cast;
  diary: Diary;
  invention: Invention;
  activities: ActivityPlan;
  /** The latest quarter, which is under review at the end. */
  underReview: Quarter;
}

/** One report in the demonstration. */
export interface Scene {
  stage: Stage;
  report: ReportHead;
  /** Codes, such as `KP-THBD` and `NATS-2015-2019`. */
  institution: string;
  framework: string;
  focalPoint: Person;
  /** The chance of this report for some purpose, such as `fate`. */
  chance: (purpose: string) => Chance;
}
