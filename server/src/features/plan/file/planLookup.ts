import type { PlanLines } from './planLines';

type Line<K extends keyof PlanLines> = PlanLines[K][number];

/** Finds lines by their codes. A line with a problem of its own is not found; that problem is told elsewhere. */
export interface PlanLookup {
  lines: PlanLines;
  framework: ReadonlyMap<string, Line<'frameworks'>>;
  objective: ReadonlyMap<string, Line<'objectives'>>;
  activity: ReadonlyMap<string, Line<'activities'>>;
  indicator: ReadonlyMap<string, Line<'indicators'>>;
  institution: ReadonlyMap<string, Line<'institutions'>>;
  category: (dimension: string, code: string) => Line<'categories'> | undefined;
  frameworkOfObjective: (code: string) => Line<'frameworks'> | undefined;
  frameworkOfIndicator: (code: string) => Line<'frameworks'> | undefined;
}

const byCode = <L extends { code: string }>(lines: readonly L[]) =>
  new Map(lines.map((line) => [line.code, line]));

/** Prepares the lines of a plan for looking up. */
export function lookUp(lines: PlanLines): PlanLookup {
  const framework = byCode(lines.frameworks);
  const objective = byCode(lines.objectives);
  const activity = byCode(lines.activities);
  const indicator = byCode(lines.indicators);
  const categories = new Map(lines.categories.map((line) => [`${line.dimension_code}=${line.code}`, line]));
  const frameworkOfObjective = (code: string) => framework.get(objective.get(code)?.framework_code ?? '');
  return {
    lines,
    framework,
    objective,
    activity,
    indicator,
    institution: byCode(lines.institutions),
    category: (dimension, code) => categories.get(`${dimension}=${code}`),
    frameworkOfObjective,
    frameworkOfIndicator: (code) =>
      frameworkOfObjective(activity.get(indicator.get(code)?.activity_code ?? '')?.objective_code ?? ''),
  };
}
