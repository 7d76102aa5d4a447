import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kind, parse } from 'graphql';

const folder = join(__dirname, '../../../schema');

const contract = parse(
  readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n'),
);

/** The enums of schema/*.graphql: name, and members as keys. */
export const CONTRACT_ENUMS: Record<string, Record<string, true>> = Object.fromEntries(
  contract.definitions
    .filter((definition) => definition.kind === Kind.ENUM_TYPE_DEFINITION)
    .map(({ name, values = [] }) => [
      name.value,
      Object.fromEntries(values.map((value) => [value.name.value, true as const])),
    ]),
);

/** The names of all fields of inputs and all arguments of queries and mutations. */
export const CONTRACT_FIELDS: ReadonlySet<string> = new Set(
  contract.definitions.flatMap((definition) => {
    if (definition.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION) return namesOf(definition.fields);
    if (definition.kind !== Kind.OBJECT_TYPE_EXTENSION) return [];
    return (definition.fields ?? []).flatMap((field) => namesOf(field.arguments));
  }),
);

function namesOf(parts: readonly { name: { value: string } }[] = []): string[] {
  return parts.map(({ name }) => name.value);
}
