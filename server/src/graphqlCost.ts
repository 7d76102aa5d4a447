import {
  getNamedType,
  GraphQLError,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';
import { TOO_COMPLEX } from './graphqlLimits';

/** What one answer may hold, estimated in fields. The heaviest pages, the report and a whole release, stay well below. */
export const MOST_FIELDS_ANSWERED = 60_000;

/** How many entries of a list to reckon with, where it is not `USUAL_SIZE`: about those of a strategy in its fifth year. */
const SIZES: Readonly<Record<string, number>> = {
  'Query.reports': 200,
  'Query.quarters': 20,
  'Calendar.due': 50,
  'Calendar.coming': 8,
  'Mutation.approveReports': 100,
  'Query.institutions': 80,
  'Query.users': 100,
  'Query.auditEvents': 1,
  'AuditPage.events': 100,
  'Outbox.mails': 50,
  'ReminderPreview.mails': 30,
  'Query.activityCompletion': 40,
  'Query.frameworks': 2,
  'ReportingQuarter.deadlines': 25,
  'Report.lines': 30,
  'Report.checks': 20,
  'ReportLine.cells': 20,
  'ReportLine.history': 20,
  'Overview.matrix': 25,
  'Overview.indicators': 90,
  'Overview.dataQuality': 50,
  'MatrixRow.cells': 20,
  'IndicatorTrend.points': 20,
  'IndicatorTrend.contributions': 100,
  'BreakdownSeries.points': 20,
  'Release.indicators': 60,
  'ReleasedIndicator.points': 20,
  'ReleasedBreakdown.cells': 8,
  'ReleasedCell.points': 20,
  'Release.changes': 50,
  'ReleaseDraft.proposedPoints': 60,
  'Disclosure.indicators': 40,
  'Disclosure.cells': 500,
  'Disclosure.findings': 20,
};
const USUAL_SIZE = 5;

/** How often a type may stand on one path. The plan goes round in circles: indicator, framework, indicators ... */
const MOST_ON_A_PATH: Readonly<Record<string, number>> = { Objective: 2 };

/** Selections looked at before a document is given up: fragments that only spread fragments can ask for millions. */
const MOST_STEPS = 5000;

type Field = GraphQLField<unknown, unknown>;

const isList = ({ type }: Field): boolean => isListType(isNonNullType(type) ? type.ofType : type);

const sizeOf = (parent: GraphQLObjectType, field: Field): number =>
  isList(field) ? (SIZES[`${parent.name}.${field.name}`] ?? USUAL_SIZE) : 1;

/** Why a document is refused. */
class TooCostly extends Error {}

/** Estimates the answer of a document: sizes of lists multiplied along each path. */
class Estimate {
  private steps = 0;
  private readonly spreading = new Set<string>();

  constructor(private readonly context: ValidationContext) {}

  /** Fields answered below a selection on the last type of `path`, which holds the types above too. */
  of(set: SelectionSetNode, type: GraphQLObjectType, path: readonly string[]): number {
    return set.selections.reduce((cost, selection) => {
      this.steps += 1;
      if (this.steps > MOST_STEPS) throw new TooCostly('too many fragments');
      if (selection.kind === Kind.FIELD) return cost + this.ofField(selection, type, path);
      return selection.kind === Kind.INLINE_FRAGMENT
        ? cost + this.of(selection.selectionSet, type, path)
        : cost + this.ofFragment(selection.name.value, type, path);
    }, 0);
  }

  private ofField({ name, selectionSet }: FieldNode, type: GraphQLObjectType, path: readonly string[]) {
    const field = type.getFields()[name.value];
    const below = field && getNamedType(field.type);
    if (!field || !selectionSet || !isObjectType(below)) return 1;
    const before = path.filter((each) => each === below.name).length;
    if (before >= (MOST_ON_A_PATH[below.name] ?? 1)) throw new TooCostly(`${below.name} inside itself`);
    return sizeOf(type, field) * (1 + this.of(selectionSet, below, [...path, below.name]));
  }

  /** A fragment that spreads itself adds nothing here: another rule refuses it. */
  private ofFragment(name: string, type: GraphQLObjectType, path: readonly string[]): number {
    const fragment = this.context.getFragment(name);
    if (!fragment || this.spreading.has(name)) return 0;
    this.spreading.add(name);
    const cost = this.of(fragment.selectionSet, type, path);
    this.spreading.delete(name);
    return cost;
  }
}

/** The fields that the answer to a document will hold, estimated. Throws when it goes round in the plan. */
export function answeredFields(context: ValidationContext): number {
  const estimate = new Estimate(context);
  return context.getDocument().definitions.reduce((sum, definition) => {
    if (definition.kind !== Kind.OPERATION_DEFINITION) return sum;
    const root = context.getSchema().getRootType(definition.operation);
    return root ? sum + estimate.of(definition.selectionSet, root, [root.name]) : sum;
  }, 0);
}

/**
 * A validation rule: refuses a document whose answer would be too large, reckoned from the document alone before
 * anything is read, and one that goes round in the plan. Introspection has a rule of its own.
 */
export function withinCost(context: ValidationContext): Record<string, never> {
  try {
    if (answeredFields(context) > MOST_FIELDS_ANSWERED) throw new TooCostly('too large an answer');
  } catch (fault) {
    if (!(fault instanceof TooCostly)) throw fault;
    context.reportError(new GraphQLError(`${TOO_COMPLEX}: ${fault.message}.`));
  }
  return {};
}
