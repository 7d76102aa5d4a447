/**
 * Writes the types of the contract for server and client from schema/*.graphql.
 * `npm run codegen`; the output is not kept in the repository.
 */
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as resolvers from '@graphql-codegen/typescript-resolvers';
import * as operations from '@graphql-codegen/typescript-operations';
import { gqlPluckFromCodeStringSync } from '@graphql-tools/graphql-tag-pluck';
import { parse, type DocumentNode } from 'graphql';
import { mappers } from './mappers';

const root = join(__dirname, '..');

const filesBelow = (folder: string, ending: RegExp): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => ending.test(name) && !name.includes('generated'))
    .map((name) => join(folder, name))
    .sort();

const clientScalars = {
  Decimal: 'string',
  Quarter: 'string',
  Instant: 'string',
  Day: 'string',
  ChangeKey: 'string',
};
const serverScalars = {
  Decimal: 'string',
  Quarter: '../domain/quarter#Quarter',
  Instant: 'Date',
  Day: 'string',
  ChangeKey: 'string',
};

const schema: DocumentNode = parse(
  filesBelow(join(root, 'schema'), /\.graphql$/)
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n'),
);

function clientDocuments() {
  return filesBelow(join(root, 'client/src'), /\.tsx?$/).flatMap((file) => {
    const sources = gqlPluckFromCodeStringSync(file, readFileSync(file, 'utf8'), {
      skipIndent: true,
    });
    return sources.map((source) => ({ location: file, document: parse(source.body) }));
  });
}

async function write(filename: string, plugins: Record<string, unknown>[], documents = clientDocuments()) {
  const content = await codegen({
    schema,
    documents,
    filename,
    config: {},
    plugins: plugins as never,
    pluginMap: {
      typescript,
      resolvers,
      operations,
      add: { plugin: () => '/* eslint-disable */\n// Written by schema/generate.ts; do not edit.' },
    },
  });
  // What reads it meanwhile finds it whole.
  if (existsSync(filename) && readFileSync(filename, 'utf8') === content) return;
  mkdirSync(dirname(filename), { recursive: true });
  writeFileSync(filename, content);
}

async function main() {
  await write(
    join(root, 'server/src/generated/schema.ts'),
    [
      { add: {} },
      { typescript: { scalars: serverScalars, enumsAsTypes: true, maybeValue: 'T | null' } },
      {
        resolvers: {
          scalars: serverScalars,
          contextType: '../context#RequestContext',
          useTypeImports: true,
          mappers,
        },
      },
    ],
    [],
  );
  await write(join(root, 'client/src/generated/graphql.ts'), [
    { add: {} },
    // Brings the enums and inputs that the operations use; the `typescript` plugin would write them twice.
    {
      operations: {
        scalars: clientScalars,
        namingConvention: 'keep',
        enumsAsTypes: true,
        inlineFragmentTypes: 'combine',
      },
    },
  ]);
}

main().catch((fault: unknown) => {
  console.error(fault);
  process.exitCode = 1;
});
