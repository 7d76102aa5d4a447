import type { MeasurementRule } from '../domain/measurement';
import type { Activity } from '../entities/activity';
import type { Breakdown } from '../entities/breakdown';
import type { Category } from '../entities/category';
import type { Dimension } from '../entities/dimension';
import type { Framework } from '../entities/framework';
import type { Indicator } from '../entities/indicator';
import type { IndicatorRelation } from '../entities/indicatorRelation';
import type { Institution } from '../entities/institution';
import type { Objective } from '../entities/objective';
import type { PlanVersion } from '../entities/planVersion';
import type { ReferenceFigure } from '../entities/referenceFigure';
import type { Reporter } from '../entities/reporter';
import type { Target } from '../entities/target';

/** The whole plan as linked nodes: a few hundred rows that change once a year, read on every page. */
export interface Plan {
  frameworks: PlanFramework[];
  institutions: PlanInstitution[];
  framework: ReadonlyMap<string, PlanFramework>;
  frameworkByCode: ReadonlyMap<string, PlanFramework>;
  objective: ReadonlyMap<string, PlanObjective>;
  activity: ReadonlyMap<string, PlanActivity>;
  indicator: ReadonlyMap<string, PlanIndicator>;
  indicatorByCode: ReadonlyMap<string, PlanIndicator>;
  institution: ReadonlyMap<string, PlanInstitution>;
  planVersion: ReadonlyMap<string, PlanVersion>;
}

export type PlanInstitution = Institution;

export interface PlanFramework extends Framework {
  /** The version in force. */
  planVersion: PlanVersion;
  /** Strategic objectives in the plan's order. */
  objectives: PlanObjective[];
  activities: PlanActivity[];
  indicators: PlanIndicator[];
}

export interface PlanObjective extends Objective {
  framework: PlanFramework;
  parent: PlanObjective | null;
  children: PlanObjective[];
  activities: PlanActivity[];
}

export interface PlanActivity extends Activity {
  objective: PlanObjective;
  lead: PlanInstitution;
  partners: PlanInstitution[];
  funding: Category[];
  indicators: PlanIndicator[];
}

export interface PlanIndicator extends Indicator {
  activity: PlanActivity;
  objective: PlanObjective;
  framework: PlanFramework;
  breakdowns: PlanBreakdown[];
  targets: Target[];
  reporters: PlanReporter[];
  referenceFigures: ReferenceFigure[];
  /** To counts that it is a part of, or the same as, by definition. */
  relations: PlanRelation[];
  /** How its cells are written. */
  rule: MeasurementRule;
  /** Every cell key but the total, with its breakdown. */
  cells: ReadonlyMap<string, PlanCell>;
}

/** A count of an indicator that is bound to a count of another. */
export interface PlanRelation extends IndicatorRelation {
  /** The code of the other indicator. */
  wholeCode: string;
}

export interface PlanReporter extends Reporter {
  institution: PlanInstitution;
}

export interface PlanDimension extends Dimension {
  categories: Category[];
}

export interface PlanBreakdown extends Breakdown {
  dimensions: PlanDimension[];
  cells: PlanCell[];
}

/** A cell of a breakdown: the categories crossed in it, in the order of the dimensions. */
export interface PlanCell {
  key: string;
  breakdownId: string;
  categories: Category[];
}
