import type { Language } from '../../../../schema/language/languages';
import type { ReferenceFigure } from '../../entities/referenceFigure';
import { cellTitle } from '../../plan/cellTitle';
import type { Plan } from '../../plan/plan';

/**
 * The cell of a reference figure in words: of `sex=female;age_group=adult`, `Female · Adult`. Null for the total.
 * A source may break down by fewer dimensions than the indicator crosses.
 */
export function referenceBreakdown(
  plan: Plan,
  { indicatorId, breakdown }: ReferenceFigure,
  language: Language,
): string | null {
  if (breakdown === null) return null;
  const dimensions = plan.indicator.get(indicatorId)?.breakdowns.flatMap((each) => each.dimensions) ?? [];
  const categories = breakdown.split(';').flatMap((part) => {
    const [dimension, category] = part.split('=');
    const known = dimensions.find(({ code }) => code === dimension)?.categories;
    return known?.find(({ code }) => code === category) ?? [];
  });
  return cellTitle(categories, language);
}
