/** All that asks the rules while somebody types; a chunk of its own, fetched behind the page: see useLiveRules. */
export { quotient } from '../../rules/lineRules';
export { breakdownSums } from './breakdownSums';
export { breakdownRules, lineContent } from './lineContent';
export { lineChecks } from './lineChecks';
