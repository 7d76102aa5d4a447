/**
 * The closed vocabularies of the domain. The same members as the enums of schema/*.graphql;
 * a test compares them.
 */
export const ROLES = ['FOCAL_POINT', 'COORDINATOR', 'DONOR', 'ADMIN'] as const;
export type Role = (typeof ROLES)[number];

export type FrameworkKind = 'STRATEGY' | 'PROJECT';
export type ObjectiveLevel = 'STRATEGIC' | 'SPECIFIC';
export type IndicatorLevel = 'IMPACT' | 'OUTCOME' | 'OUTPUT' | 'PROCESS' | 'INPUT';

/** Whole counts, a ratio of two numbers, euros, average days, yes or no, steps reached. */
export type Measure = 'COUNT' | 'RATIO' | 'AMOUNT' | 'DAYS' | 'YES_NO' | 'MILESTONE';

/** How figures are put together, over quarters or over institutions. */
export type Aggregation = 'SUM' | 'LATEST' | 'AVERAGE' | 'MAXIMUM' | 'RATIO' | 'NONE';

/** MONITOR: a rise or fall is neither success nor failure; such an indicator is never rated. */
export type Direction = 'INCREASE' | 'DECREASE' | 'MONITOR';

export const FREQUENCIES = ['QUARTERLY', 'ANNUAL'] as const;
export type Frequency = (typeof FREQUENCIES)[number];

/** SMALL_COUNT: the indicator rests on few persons; disclosure control applies. */
export type Sensitivity = 'NONE' | 'SMALL_COUNT';

export type QuarterState = 'NOT_OPEN' | 'OPEN' | 'CLOSED';
export type Workflow = 'NOT_STARTED' | 'DRAFT' | 'SUBMITTED' | 'RETURNED' | 'APPROVED';
export type TimelinessState = 'NOT_OPEN' | 'OPEN' | 'DUE_SOON' | 'OVERDUE' | 'ON_TIME' | 'LATE';

/** Why there is no value. */
export type MissingReason = 'NOT_YET_AVAILABLE' | 'NOT_COLLECTED' | 'NOT_APPLICABLE' | 'WITHHELD';

export const ACTIVITY_STATES = [
  'NOT_STARTED',
  'IN_PROGRESS',
  'PARTIALLY_IMPLEMENTED',
  'IMPLEMENTED',
  'NOT_IMPLEMENTED',
  'POSTPONED',
] as const;
export type ActivityState = (typeof ACTIVITY_STATES)[number];

export const RATINGS = ['ACHIEVED', 'ON_TRACK', 'AT_RISK', 'OFF_TRACK', 'NO_TARGET', 'NO_DATA'] as const;
export type Rating = (typeof RATINGS)[number];

/** An ERROR blocks submitting; a WARNING needs a written explanation first. */
export type CheckSeverity = 'ERROR' | 'WARNING';

export type CheckRule =
  | 'NOT_A_NUMBER'
  | 'NEGATIVE'
  | 'NOT_WHOLE'
  | 'TOO_MANY_DECIMALS'
  | 'OUT_OF_RANGE'
  | 'NUMERATOR_ABOVE_DENOMINATOR'
  | 'PART_MISSING'
  | 'BREAKDOWN_ABOVE_TOTAL'
  | 'BREAKDOWN_NOT_EQUAL_TOTAL'
  | 'LINE_EMPTY'
  | 'MUCH_HIGHER'
  | 'MUCH_LOWER'
  | 'ZERO_AFTER_VALUES'
  | 'BREAKDOWN_MISSING'
  | 'ACTIVITY_EMPTY';

/** Everything that a viewer can be offered as a button or a field. */
export type ViewerAction =
  | 'ENTER'
  | 'EXPLAIN'
  | 'NO_BREAKDOWN'
  | 'SUBMIT'
  | 'RETURN'
  | 'APPROVE'
  | 'REOPEN'
  | 'OPEN_QUARTER'
  | 'CLOSE_QUARTER'
  | 'EXTEND_DEADLINE';
