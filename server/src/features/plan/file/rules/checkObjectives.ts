import type { PlanLookup } from '../planLookup';
import type { Complain } from '../planProblem';
import { complainAt } from '../readSheet';
import { OBJECTIVES } from '../sheets/objectives';

/** A strategic objective stands at the top; a specific one below a strategic one of the same framework. */
export function checkObjectives({ lines, objective }: PlanLookup, complain: Complain): void {
  const at = complainAt(OBJECTIVES, complain);
  for (const { line, level, parent_code, framework_code } of lines.objectives) {
    if (level === 'STRATEGIC' && parent_code !== null)
      at(line, 'parent_code', 'A strategic objective has nothing above it.');
    if (level === 'SPECIFIC' && parent_code === null)
      at(line, 'parent_code', 'A specific objective names the strategic one above it.');
    const parent = objective.get(parent_code ?? '');
    if (level === 'SPECIFIC' && parent && parent.level !== 'STRATEGIC')
      at(line, 'parent_code', `${parent.code} is not a strategic objective.`);
    if (parent && parent.framework_code !== framework_code)
      at(line, 'parent_code', `${parent.code} belongs to ${parent.framework_code}.`);
  }
}
