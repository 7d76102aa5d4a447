import type { Line } from './useCell';

export interface ObjectiveLines {
  id: string;
  code: string;
  title: string;
  lines: Line[];
}

/** The lines under their objectives, both in the plan's order. */
export function objectivesOf(lines: readonly Line[]): ObjectiveLines[] {
  const objectives = new Map<string, ObjectiveLines>();
  for (const line of lines) {
    const { id, code, title } = line.indicator.objective;
    const objective = objectives.get(id) ?? { id, code, title, lines: [] };
    objective.lines.push(line);
    objectives.set(id, objective);
  }
  return [...objectives.values()];
}
