import type { PlanLookup } from '../planLookup';
import type { Complain } from '../planProblem';
import { complainAt } from '../readSheet';
import { CATEGORIES } from '../sheets/categories';
import { MUNICIPALITIES } from '../sheets/municipalities';
import { DIMENSIONS } from '../sheets/dimensions';

/** A municipality lies in a region; other categories stand alone. A dimension has categories. */
export function checkCategories(plan: PlanLookup, complain: Complain): void {
  const at = complainAt(CATEGORIES, complain);
  for (const { line, dimension_code, parent_code } of plan.lines.categories) {
    if (parent_code === null) continue;
    if (dimension_code !== 'municipality')
      at(line, 'parent_code', 'Only a municipality has something above it.');
    else if (!plan.category('region', parent_code))
      at(line, 'parent_code', `${parent_code} is no category of the dimension region.`);
  }
  for (const { line, code, region_code } of plan.lines.municipalities) {
    const complainHere = complainAt(MUNICIPALITIES, complain);
    if (!plan.category('municipality', code))
      complainHere(line, 'code', `${code} is no category of the dimension municipality.`);
    if (!plan.category('region', region_code))
      complainHere(line, 'region_code', `${region_code} is no category of the dimension region.`);
  }
  const used = new Set(plan.lines.categories.map(({ dimension_code }) => dimension_code));
  for (const { line, code } of plan.lines.dimensions)
    if (!used.has(code))
      complainAt(DIMENSIONS, complain)(line, 'code', 'categories.csv has no category of it.');
}
