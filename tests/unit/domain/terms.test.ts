import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, isEnumType } from 'graphql';
import type { EvidenceKind } from '../../../server/src/domain/evidence';
import type * as terms from '../../../server/src/domain/terms';

/** Every member of every vocabulary: the compiler refuses a record that misses one. */
interface Vocabularies {
  Role: Record<terms.Role, 1>;
  FrameworkKind: Record<terms.FrameworkKind, 1>;
  ObjectiveLevel: Record<terms.ObjectiveLevel, 1>;
  IndicatorLevel: Record<terms.IndicatorLevel, 1>;
  Measure: Record<terms.Measure, 1>;
  Aggregation: Record<terms.Aggregation, 1>;
  Direction: Record<terms.Direction, 1>;
  Frequency: Record<terms.Frequency, 1>;
  Sensitivity: Record<terms.Sensitivity, 1>;
  QuarterState: Record<terms.QuarterState, 1>;
  Workflow: Record<terms.Workflow, 1>;
  TimelinessState: Record<terms.TimelinessState, 1>;
  MissingReason: Record<terms.MissingReason, 1>;
  ActivityState: Record<terms.ActivityState, 1>;
  Rating: Record<terms.Rating, 1>;
  CheckSeverity: Record<terms.CheckSeverity, 1>;
  CheckRule: Record<terms.CheckRule, 1>;
  ViewerAction: Record<terms.ViewerAction, 1>;
  EvidenceKind: Record<EvidenceKind, 1>;
}

const VOCABULARIES: Vocabularies = {
  Role: { FOCAL_POINT: 1, COORDINATOR: 1, DONOR: 1, ADMIN: 1 },
  FrameworkKind: { STRATEGY: 1, PROJECT: 1 },
  ObjectiveLevel: { STRATEGIC: 1, SPECIFIC: 1 },
  IndicatorLevel: { IMPACT: 1, OUTCOME: 1, OUTPUT: 1, PROCESS: 1, INPUT: 1 },
  Measure: { COUNT: 1, RATIO: 1, AMOUNT: 1, DAYS: 1, YES_NO: 1, MILESTONE: 1 },
  Aggregation: { SUM: 1, LATEST: 1, AVERAGE: 1, MAXIMUM: 1, RATIO: 1, NONE: 1 },
  Direction: { INCREASE: 1, DECREASE: 1, MONITOR: 1 },
  Frequency: { QUARTERLY: 1, ANNUAL: 1 },
  Sensitivity: { NONE: 1, SMALL_COUNT: 1 },
  QuarterState: { NOT_OPEN: 1, OPEN: 1, CLOSED: 1 },
  Workflow: { NOT_STARTED: 1, DRAFT: 1, SUBMITTED: 1, RETURNED: 1, APPROVED: 1 },
  TimelinessState: { NOT_OPEN: 1, OPEN: 1, DUE_SOON: 1, OVERDUE: 1, ON_TIME: 1, LATE: 1 },
  MissingReason: { NOT_YET_AVAILABLE: 1, NOT_COLLECTED: 1, NOT_APPLICABLE: 1, WITHHELD: 1 },
  ActivityState: {
    NOT_STARTED: 1,
    IN_PROGRESS: 1,
    PARTIALLY_IMPLEMENTED: 1,
    IMPLEMENTED: 1,
    NOT_IMPLEMENTED: 1,
    POSTPONED: 1,
  },
  Rating: { ACHIEVED: 1, ON_TRACK: 1, AT_RISK: 1, OFF_TRACK: 1, NO_TARGET: 1, NO_DATA: 1 },
  CheckSeverity: { ERROR: 1, WARNING: 1 },
  CheckRule: {
    NOT_A_NUMBER: 1,
    NEGATIVE: 1,
    NOT_WHOLE: 1,
    TOO_MANY_DECIMALS: 1,
    OUT_OF_RANGE: 1,
    NUMERATOR_ABOVE_DENOMINATOR: 1,
    PART_MISSING: 1,
    BREAKDOWN_ABOVE_TOTAL: 1,
    BREAKDOWN_NOT_EQUAL_TOTAL: 1,
    LINE_EMPTY: 1,
    MUCH_HIGHER: 1,
    MUCH_LOWER: 1,
    ZERO_AFTER_VALUES: 1,
    BREAKDOWN_MISSING: 1,
    ACTIVITY_EMPTY: 1,
  },
  ViewerAction: {
    ENTER: 1,
    EXPLAIN: 1,
    NO_BREAKDOWN: 1,
    SUBMIT: 1,
    RETURN: 1,
    APPROVE: 1,
    REOPEN: 1,
    OPEN_QUARTER: 1,
    CLOSE_QUARTER: 1,
    EXTEND_DEADLINE: 1,
  },
  EvidenceKind: { PDF: 1, PNG: 1, JPG: 1, DOCX: 1, XLSX: 1 },
};

const folder = join(__dirname, '../../../schema');
const contract = buildSchema(
  readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n'),
);

test.each(Object.entries(VOCABULARIES))('contract and domain know the same members of %s', (name, known) => {
  const type = contract.getType(name);
  const members = isEnumType(type) ? type.getValues().map((value) => value.name) : [];
  expect(members.toSorted()).toEqual(Object.keys(known as Record<string, unknown>).toSorted());
});
