import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gqlPluckFromCodeStringSync } from '@graphql-tools/graphql-tag-pluck';
import { type DefinitionNode, Kind, parse, print, visit } from 'graphql';

const client = join(__dirname, '../../client/src');

/** All operations and fragments of the client by name. */
function definitions(): Map<string, DefinitionNode> {
  const files = readdirSync(client, { recursive: true, encoding: 'utf8' }).filter(
    (file) => /\.tsx?$/.test(file) && !file.includes('generated'),
  );
  const found = files.flatMap((file) =>
    gqlPluckFromCodeStringSync(join(client, file), readFileSync(join(client, file), 'utf8'), {
      skipIndent: true,
    }).flatMap(({ body }) => [...parse(body).definitions]),
  );
  return new Map(
    found.map((definition) => ['name' in definition ? (definition.name?.value ?? '') : '', definition]),
  );
}

const KNOWN = definitions();

function withFragments(name: string, into: Map<string, DefinitionNode>): Map<string, DefinitionNode> {
  const definition = KNOWN.get(name);
  if (!definition) throw new Error(`The client has no operation or fragment ${name}.`);
  if (into.has(name)) return into;
  into.set(name, definition);
  visit(definition, {
    [Kind.FRAGMENT_SPREAD]: (spread) => {
      withFragments(spread.name.value, into);
    },
  });
  return into;
}

/** The text that the client sends for one of its operations, with the fragments that it uses. */
export const clientDocument = (operation: string): string =>
  [...withFragments(operation, new Map()).values()].map(print).join('\n');
