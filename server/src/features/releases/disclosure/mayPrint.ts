import type { Protection, ProtectionJob } from '../../../domain/disclosure/protection';
import type { PlanIndicator } from '../../../plan/plan';
import { printEverything, type MayPrint } from '../frozenFigure';
import { printedFigures } from './printedFigures';

/** What a release may print of each indicator, after disclosure control. */
export function mayPrintAfter(
  { tables }: Pick<ProtectionJob, 'tables'>,
  { printed }: Pick<Protection, 'printed'>,
): (indicator: PlanIndicator) => MayPrint {
  const counts = new Map(printed);
  return ({ code, sensitivity }) =>
    sensitivity === 'NONE' ? printEverything : printedFigures(code, tables, counts);
}
