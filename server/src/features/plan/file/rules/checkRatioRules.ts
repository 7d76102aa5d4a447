import { usesParts } from '../../../../domain/measurement';
import type { PlanLookup } from '../planLookup';
import type { Complain } from '../planProblem';
import { complainAt } from '../readSheet';
import { RATIO_RULES } from '../sheets/ratioRules';

/** Only indicators with numerator and denominator have such rules; days and cases are always whole. */
export function checkRatioRules({ lines, indicator }: PlanLookup, complain: Complain): void {
  const at = complainAt(RATIO_RULES, complain);
  for (const { line, indicator_code, part_decimals } of lines.ratioRules) {
    const measure = indicator.get(indicator_code)?.measure;
    if (measure && !usesParts(measure))
      at(line, 'indicator_code', `${indicator_code} is a ${measure} and has no numerator.`);
    if (measure === 'DAYS' && part_decimals > 0)
      at(line, 'part_decimals', 'Days and cases are whole numbers.');
  }
}
