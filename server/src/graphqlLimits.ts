import {
  GraphQLError,
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';

/** What one request may ask, after fragments are put in. The interface stays far below. */
export const LIMITS = { tokens: 3000, depth: 15, rootFields: 10, aliases: 30, fields: 1000, directives: 20 };

interface Cost {
  /** Fields side by side on the first level: those of an operation are its root fields. */
  rootFields: number;
  depth: number;
  fields: number;
  aliases: number;
  directives: number;
}

const NOTHING: Cost = { rootFields: 0, depth: 0, fields: 0, aliases: 0, directives: 0 };

const add = (a: Cost, b: Cost): Cost => ({
  rootFields: a.rootFields + b.rootFields,
  depth: Math.max(a.depth, b.depth),
  fields: a.fields + b.fields,
  aliases: a.aliases + b.aliases,
  directives: a.directives + b.directives,
});

/** Weighs selections, each fragment once however often it is spread: a bomb of fragments costs nothing to weigh. */
class Scales {
  private readonly weighed = new Map<string, Cost>();
  private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;

  constructor(document: DocumentNode) {
    const fragments = document.definitions.filter((each) => each.kind === Kind.FRAGMENT_DEFINITION);
    this.fragments = new Map(fragments.map((each) => [each.name.value, each]));
  }

  weigh(set: SelectionSetNode | undefined): Cost {
    return (set?.selections ?? []).reduce((sum, selection) => {
      const directives = selection.directives?.length ?? 0;
      const own = { ...NOTHING, directives };
      if (selection.kind === Kind.FRAGMENT_SPREAD)
        return add(sum, add(own, this.fragment(selection.name.value)));
      const below = this.weigh(selection.selectionSet);
      if (selection.kind === Kind.INLINE_FRAGMENT) return add(sum, add(own, below));
      const alias = selection.alias === undefined ? 0 : 1;
      return add(
        sum,
        add(
          { rootFields: 1, depth: below.depth + 1, fields: 1, aliases: alias, directives },
          { ...below, rootFields: 0, depth: 0 },
        ),
      );
    }, NOTHING);
  }

  /** Whether a fragment was weighed as a part of something. */
  knows(name: string): boolean {
    return this.weighed.has(name);
  }

  private fragment(name: string): Cost {
    const known = this.weighed.get(name);
    if (known) return known;
    // Stands in while it is weighed, for a fragment that spreads itself; another rule refuses that.
    this.weighed.set(name, NOTHING);
    const cost = this.weigh(this.fragments.get(name)?.selectionSet);
    this.weighed.set(name, cost);
    return cost;
  }
}

/** Says that a request asks too much. */
export const TOO_COMPLEX = 'The request is too complex';

/** A validation rule: refuses documents beyond LIMITS, `__typename` and unused fragments counted too. */
export function withinLimits(context: ValidationContext): Record<string, never> {
  const document = context.getDocument();
  const scales = new Scales(document);
  const operations = document.definitions
    .filter((each) => each.kind === Kind.OPERATION_DEFINITION)
    .map(({ selectionSet }) => scales.weigh(selectionSet));
  // A fragment that an operation spreads was weighed there: counting it again would punish small fragments.
  const unused = document.definitions
    .filter((each) => each.kind === Kind.FRAGMENT_DEFINITION)
    .filter(({ name }) => !scales.knows(name.value))
    .map(({ selectionSet }) => ({ ...scales.weigh(selectionSet), rootFields: 0 }));
  const all = [...operations, ...unused];
  const total = all.reduce(add, NOTHING);
  for (const [what, most] of Object.entries(LIMITS))
    if (what in total && total[what as keyof typeof total] > most)
      context.reportError(new GraphQLError(`${TOO_COMPLEX}: at most ${most} ${what}.`));
  return {};
}
