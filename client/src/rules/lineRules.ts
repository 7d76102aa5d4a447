/**
 * The rules of a line, as the server applies them: the one place where the client takes in code of the server, and of
 * its pure domain alone. Decision 0015 says why. What is found here is shown at once; what counts is the server's answer.
 */
export { addAmounts, compareAmounts, subtract, type Amount } from '../../../server/src/domain/amount';
export type { BreakdownRule } from '../../../server/src/domain/breakdown';
export { BLANK, quotient, TOTAL, type CellContent } from '../../../server/src/domain/cell';
export { checkLine, isExplained, type Finding, type LineContent } from '../../../server/src/domain/checks';
export { sumFound } from '../../../server/src/domain/finding';
export { checkBreakdown } from '../../../server/src/domain/checksBreakdown';
export {
  amountLimits,
  partLimits,
  usesParts,
  type NumberLimits,
} from '../../../server/src/domain/measurement';
