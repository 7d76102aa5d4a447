import { usesParts } from '../../../../domain/measurement';
import { TOTAL } from '../../../../domain/cell';
import type { PlanLookup } from '../planLookup';
import type { Complain } from '../planProblem';
import { complainAt } from '../readSheet';
import { INDICATOR_RELATIONS } from '../sheets/indicatorRelations';

/**
 * Both ends lie in one framework, since releases are audited by framework; each part is one that its indicator has; each
 * cell is the total, or categories of dimensions by which the indicator is broken down.
 */
export function checkIndicatorRelations(plan: PlanLookup, complain: Complain): void {
  const at = complainAt(INDICATOR_RELATIONS, complain);
  for (const { line, ...relation } of plan.lines.indicatorRelations) {
    const framework = plan.frameworkOfIndicator(relation.indicator_code);
    const other = plan.frameworkOfIndicator(relation.whole_indicator_code);
    if (framework && other && framework !== other)
      at(line, 'whole_indicator_code', 'The two indicators are not of the same framework.');
    const ends = [
      { code: relation.indicator_code, part: relation.part, cell: relation.cell, prefix: '' },
      {
        code: relation.whole_indicator_code,
        part: relation.whole_part,
        cell: relation.whole_cell,
        prefix: 'whole_',
      },
    ];
    for (const { code, part, cell, prefix } of ends) {
      const measure = plan.indicator.get(code)?.measure;
      if (measure && usesParts(measure) === (part === 'amount'))
        at(line, `${prefix}part`, `${code} has no ${part}.`);
      if (!isCell(plan, code, cell))
        at(line, `${prefix}cell`, `${code} has no cell ${JSON.stringify(cell)}.`);
    }
  }
}

function isCell(plan: PlanLookup, code: string, cell: string): boolean {
  if (cell === TOTAL || !plan.indicator.has(code)) return true;
  const dimensions = plan.lines.breakdowns
    .filter(({ indicator_code }) => indicator_code === code)
    .flatMap((each) => each.dimensions);
  return cell.split(';').every((part) => {
    const [dimension = '', category = ''] = part.split('=');
    return dimensions.includes(dimension) && plan.category(dimension, category) !== undefined;
  });
}
