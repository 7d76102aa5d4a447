import type { Line } from './useCell';

interface PlannedLine {
  indicator: { objective: { id: string; code: string; title: string } };
}

export interface ObjectiveLines<L extends PlannedLine = Line> {
  id: string;
  code: string;
  title: string;
  lines: L[];
}

/** The lines under their objectives, both in the plan's order. */
export function objectivesOf<L extends PlannedLine>(lines: readonly L[]): ObjectiveLines<L>[] {
  const objectives = new Map<string, ObjectiveLines<L>>();
  for (const line of lines) {
    const { id, code, title } = line.indicator.objective;
    const objective = objectives.get(id) ?? { id, code, title, lines: [] };
    objective.lines.push(line);
    objectives.set(id, objective);
  }
  return [...objectives.values()];
}
