import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isRequiredInputField,
  type GraphQLField,
  type GraphQLInputType,
} from 'graphql';

/** A value that fits each scalar of the contract and names nothing that exists. */
const SCALARS: Record<string, unknown> = {
  ID: '00000000-0000-7000-8000-000000000000',
  String: 'x',
  Int: 1,
  Boolean: false,
  Decimal: '1',
  Quarter: '2018-Q3',
  Instant: '2018-10-15T21:59:59.999Z',
  Day: '2018-10-15',
};

/** What is put in by hand, by the name of the input field. */
export type Given = Readonly<Record<string, unknown>>;

function minimalValue(type: GraphQLInputType, given: Given): unknown {
  if (isNonNullType(type)) return minimalValue(type.ofType, given);
  if (isListType(type))
    return isInputObjectType(getNamedType(type)) ? [minimalValue(type.ofType, given)] : [];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (!isInputObjectType(type)) return SCALARS[type.name];
  const fields = Object.values(type.getFields()).filter(
    (each) => isRequiredInputField(each) || each.name in given,
  );
  return Object.fromEntries(
    fields.map((each) => [each.name, given[each.name] ?? minimalValue(each.type, given)]),
  );
}

/** The smallest valid request for a root field: required arguments alone, with `given` where a name fits. */
export function minimalRequest(
  kind: 'query' | 'mutation',
  field: GraphQLField<unknown, unknown>,
  given: Given = {},
): { document: string; variables: Record<string, unknown> } {
  const args = field.args.filter((each) => isRequiredArgument(each) || each.name in given);
  const declared = args.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
  const passed = args.map(({ name }) => `${name}: $${name}`).join(', ');
  const selection = isLeafType(getNamedType(field.type)) ? '' : ' { __typename }';
  const call = `${field.name}${passed && `(${passed})`}${selection}`;
  return {
    document: `${kind}${declared && `(${declared})`} { ${call} }`,
    variables: Object.fromEntries(
      args.map(({ name, type }) => [name, given[name] ?? minimalValue(type, given)]),
    ),
  };
}
