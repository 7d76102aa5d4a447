interface InPlan {
  objective: { level: string };
}

interface Group<T> {
  /** The strategic objective. */
  head: T;
  /** Its specific objectives. */
  below: T[];
}

/** Objectives in the plan's order, each strategic one followed by its specific ones, as groups. */
export function objectiveGroups<T extends InPlan>(objectives: readonly T[]): Group<T>[] {
  const groups: Group<T>[] = [];
  for (const each of objectives) {
    const last = groups.at(-1);
    if (each.objective.level === 'SPECIFIC' && last) last.below.push(each);
    else groups.push({ head: each, below: [] });
  }
  return groups;
}
