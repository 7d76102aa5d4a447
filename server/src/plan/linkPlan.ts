import type { Activity } from '../entities/activity';
import type { ActivityPartner } from '../entities/activityPartner';
import type { Breakdown } from '../entities/breakdown';
import type { Category } from '../entities/category';
import type { Dimension } from '../entities/dimension';
import type { Framework } from '../entities/framework';
import type { Indicator } from '../entities/indicator';
import type { Institution } from '../entities/institution';
import type { Objective } from '../entities/objective';
import type { PlanVersion } from '../entities/planVersion';
import type { ReferenceFigure } from '../entities/referenceFigure';
import type { Reporter } from '../entities/reporter';
import type { Target } from '../entities/target';
import { linkIndicators } from './linkIndicators';
import type { Plan, PlanActivity, PlanFramework, PlanObjective } from './plan';

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
}

const mapBy = <T, K extends keyof T>(rows: readonly T[], key: K) => new Map(rows.map((row) => [row[key], row]));

/** The row of that id; a foreign key in the database vouches for it. */
export function required<T>(rows: ReadonlyMap<string, T>, id: string): T {
  const row = rows.get(id);
  if (row === undefined) throw new Error(`The plan refers to ${id}, which is not there.`);
  return row;
}

/** Groups rows under the value of one of their keys, in their order. */
export function groupBy<T, K extends keyof T>(rows: readonly T[], key: K): Map<T[K], T[]> {
  const groups = new Map<T[K], T[]>();
  for (const row of rows) {
    const group = groups.get(row[key]);
    if (group) group.push(row);
    else groups.set(row[key], [row]);
  }
  return groups;
}

/** Links the rows of the plan to a graph of nodes that know each other. */
export function linkPlan(rows: PlanRows): Plan {
  const institution = mapBy(rows.institutions, 'id');
  const planVersion = mapBy(rows.planVersions, 'id');
  const frameworks = rows.frameworks.map((row) => frameworkNode(row, rows.planVersions));
  const framework = mapBy(frameworks, 'id');
  const objective = linkObjectives(rows.objectives, framework);
  const activity = linkActivities(rows, objective, institution);
  const indicators = linkIndicators(rows, activity, institution);
  return {
    frameworks,
    institutions: rows.institutions,
    framework,
    frameworkByCode: mapBy(frameworks, 'code'),
    objective,
    activity,
    indicator: mapBy(indicators, 'id'),
    indicatorByCode: mapBy(indicators, 'code'),
    institution,
    planVersion,
  };
}

function frameworkNode(row: Framework, versions: readonly PlanVersion[]): PlanFramework {
  const planVersion = versions.findLast((version) => version.frameworkId === row.id);
  if (!planVersion) throw new Error(`The framework ${row.code} has no plan version.`);
  return { ...row, planVersion, objectives: [], activities: [], indicators: [] };
}

function linkObjectives(rows: readonly Objective[], frameworks: ReadonlyMap<string, PlanFramework>) {
  const nodes = new Map<string, PlanObjective>();
  for (const row of rows) {
    const framework = required(frameworks, row.frameworkId);
    nodes.set(row.id, { ...row, framework, parent: null, children: [], activities: [] });
  }
  for (const node of nodes.values()) {
    if (node.parentId === null) node.framework.objectives.push(node);
    else (node.parent = required(nodes, node.parentId)).children.push(node);
  }
  return nodes;
}

function linkActivities(
  rows: PlanRows,
  objectives: ReadonlyMap<string, PlanObjective>,
  institutions: ReadonlyMap<string, Institution>,
) {
  const partners = groupBy(rows.partners, 'activityId');
  const fundingDimension = rows.dimensions.find(({ code }) => code === 'funding_source');
  const sources = rows.categories.filter(({ dimensionId }) => dimensionId === fundingDimension?.id);
  const nodes = new Map<string, PlanActivity>();
  for (const row of rows.activities) {
    const objective = required(objectives, row.objectiveId);
    const funding = row.fundingSources.split(';');
    const node: PlanActivity = {
      ...row,
      objective,
      lead: required(institutions, row.leadId),
      partners: (partners.get(row.id) ?? []).map(({ institutionId }) => required(institutions, institutionId)),
      funding: sources.filter(({ code }) => funding.includes(code)),
      indicators: [],
    };
    nodes.set(row.id, node);
    objective.activities.push(node);
    objective.framework.activities.push(node);
  }
  return nodes;
}
