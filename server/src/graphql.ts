import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLField, GraphQLObjectType, GraphQLSchema } from 'graphql';
import type { RequestContext } from './context';
import { PERMISSIONS, type Operation } from './domain/access';
import { accountsResolvers } from './features/accounts/accounts.resolvers';
import { dashboardResolvers } from './features/dashboard/dashboard.resolvers';
import { mailResolvers } from './features/mail/mail.resolvers';
import { planResolvers } from './features/plan/plan.resolvers';
import { releasesResolvers } from './features/releases/releases.resolvers';
import { reportingResolvers } from './features/reporting/reporting.resolvers';
import type { Resolvers } from './generated/schema';
import { refuseUnlessAllowed } from './permission';
import { projectRoot } from './projectRoot';
import { scalars } from './scalars';

const AREAS: Resolvers[] = [
  accountsResolvers,
  planResolvers,
  reportingResolvers,
  dashboardResolvers,
  releasesResolvers,
  mailResolvers,
];

const isOperation = (name: string): name is Operation => Object.hasOwn(PERMISSIONS, name);

/** Asks the permission table before a root field is resolved. Throws at the start when the table has no row for it. */
function gate(type: GraphQLObjectType, field: GraphQLField<unknown, RequestContext>): void {
  const operation = `${type.name}.${field.name}`;
  if (!isOperation(operation)) throw new Error(`${operation} has no row in the permission table.`);
  const { resolve } = field;
  if (!resolve) return;
  field.resolve = function guarded(source, args, ctx, info) {
    refuseUnlessAllowed(ctx, operation);
    return resolve(source, args, ctx, info);
  };
}

const fieldsOf = (type: GraphQLObjectType): GraphQLField<unknown, RequestContext>[] =>
  Object.values(type.getFields()) as GraphQLField<unknown, RequestContext>[];

/** Reads the contract, schema/*.graphql. */
function readContract(): string[] {
  const folder = join(projectRoot(), 'schema');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8'));
}

/** The executable contract: every root field behind the permission table. */
export function buildSchema(areas: Resolvers[] = AREAS): GraphQLSchema {
  const schema = makeExecutableSchema<RequestContext>({
    typeDefs: readContract(),
    resolvers: [{ ...scalars }, ...areas],
    resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
  });
  for (const type of [schema.getQueryType(), schema.getMutationType()])
    if (type) for (const field of fieldsOf(type)) gate(type, field);
  return schema;
}
