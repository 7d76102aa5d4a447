import type { Framework } from '../entities/framework';
import type { Institution } from '../entities/institution';
import type { Objective } from '../entities/objective';
import type { PlanVersion } from '../entities/planVersion';
import { groupBy } from '../groupBy';
import { linkIndicators } from './linkIndicators';
import type { Plan, PlanActivity, PlanFramework, PlanObjective } from './plan';
import { required, type PlanRows } from './planRows';

const mapBy = <T, K extends keyof T>(rows: readonly T[], key: K) =>
  new Map(rows.map((row) => [row[key], row]));

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
  const partners = groupBy(rows.partners, ({ activityId }) => activityId);
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
      partners: (partners.get(row.id) ?? []).map(({ institutionId }) =>
        required(institutions, institutionId),
      ),
      funding: sources.filter(({ code }) => funding.includes(code)),
      indicators: [],
    };
    nodes.set(row.id, node);
    objective.activities.push(node);
    objective.framework.activities.push(node);
  }
  return nodes;
}
