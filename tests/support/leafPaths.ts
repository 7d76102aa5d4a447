import {
  getNamedType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLSchema,
} from 'graphql';

type Step = GraphQLField<unknown, unknown>;

/** A way from a root field to a value, for example `release > indicators > points > value`. */
export type LeafPath = readonly Step[];

/** So deep that every field of the contract is reached; a type stands at most once on a way. */
const DEEPEST = 8;

/** Every way to a value from each root field of queries, found in the schema itself. */
export function leafPaths(schema: GraphQLSchema): LeafPath[] {
  const from = (path: LeafPath, types: ReadonlySet<string>): LeafPath[] => {
    const type = getNamedType(path.at(-1)?.type);
    if (type === undefined || isLeafType(type)) return [path];
    if (!isObjectType(type) || types.has(type.name) || path.length === DEEPEST) return [];
    const inside = new Set([...types, type.name]);
    return Object.values(type.getFields()).flatMap((field) => from([...path, field], inside));
  };
  return Object.values(schema.getQueryType()?.getFields() ?? {}).flatMap((field) => from([field], new Set()));
}

/** What to give for arguments, by their names; the others are given something of their type when they are needed. */
export type Given = Readonly<Record<string, string>>;

/** The same question in three forms: as it is, with every field renamed, and through a named fragment at each step. */
export function documentsFor(path: LeafPath, given: Given): string[] {
  const plain = (place: number): string => {
    const step = path[place];
    if (step === undefined) return '';
    const rest = plain(place + 1);
    return `${step.name}${argumentsOf(step, given)}${rest === '' ? '' : ` { ${rest} }`}`;
  };
  const aliased = (place: number): string => {
    const step = path[place];
    if (step === undefined) return '';
    const rest = aliased(place + 1);
    return `a${place}: ${step.name}${argumentsOf(step, given)}${rest === '' ? '' : ` { ${rest} }`}`;
  };
  const fragments = path.slice(1).map((step, place) => {
    const on = getNamedType(path[place]?.type)?.name ?? '';
    const next = place + 2 < path.length ? ` { ...F${place + 1} }` : '';
    return `fragment F${place} on ${on} { ${step.name}${argumentsOf(step, given)}${next} }`;
  });
  const root = path[0] as Step;
  const head = `${root.name}${argumentsOf(root, given)}${path.length > 1 ? ' { ...F0 }' : ''}`;
  return [`{ ${plain(0)} }`, `{ ${aliased(0)} }`, [`{ ${head} }`, ...fragments].join('\n')];
}

function argumentsOf({ args }: Step, given: Given): string {
  const texts = args.flatMap((argument) => {
    const value = given[argument.name] ?? (isNonNullType(argument.type) ? anyValue(argument) : undefined);
    return value === undefined ? [] : [`${argument.name}: ${value}`];
  });
  return texts.length === 0 ? '' : `(${texts.join(', ')})`;
}

function anyValue({ type, defaultValue }: GraphQLArgument): string | undefined {
  if (defaultValue !== undefined) return undefined;
  if (isNonNullType(type) && isListType(type.ofType)) return '[]';
  return getNamedType(type).name === 'Int' ? '1' : '"none"';
}
