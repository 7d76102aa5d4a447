import type { Activity } from '../entities/activity';
import type { ActivityPartner } from '../entities/activityPartner';
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

/** All rows of the plan, each list in the plan's order. */
export interface PlanRows {
  institutions: Institution[];
  frameworks: Framework[];
  planVersions: PlanVersion[];
  objectives: Objective[];
  activities: Activity[];
  partners: ActivityPartner[];
  indicators: Indicator[];
  dimensions: Dimension[];
  categories: Category[];
  breakdowns: Breakdown[];
  reporters: Reporter[];
  targets: Target[];
  referenceFigures: ReferenceFigure[];
  relations: IndicatorRelation[];
}

/** The row of that id; a foreign key in the database vouches for it. */
export function required<T>(rows: ReadonlyMap<string, T>, id: string): T {
  const row = rows.get(id);
  if (row === undefined) throw new Error(`The plan refers to ${id}, which is not there.`);
  return row;
}
