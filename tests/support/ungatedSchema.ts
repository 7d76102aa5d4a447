import { makeExecutableSchema } from '@graphql-tools/schema';
import { type GraphQLSchema, printSchema } from 'graphql';
import { accountsResolvers } from '../../server/src/features/accounts/accounts.resolvers';
import { dashboardResolvers } from '../../server/src/features/dashboard/dashboard.resolvers';
import { mailResolvers } from '../../server/src/features/mail/mail.resolvers';
import { planResolvers } from '../../server/src/features/plan/plan.resolvers';
import { releasesResolvers } from '../../server/src/features/releases/releases.resolvers';
import { reportingResolvers } from '../../server/src/features/reporting/reporting.resolvers';
import { buildSchema } from '../../server/src/graphql';
import { scalars } from '../../server/src/scalars';

/** The contract without the gate in front of its root fields: what the use cases refuse by themselves. */
export const ungatedSchema = (): GraphQLSchema =>
  makeExecutableSchema({
    typeDefs: printSchema(buildSchema()),
    resolvers: [
      { ...scalars },
      accountsResolvers,
      planResolvers,
      reportingResolvers,
      dashboardResolvers,
      releasesResolvers,
      mailResolvers,
    ],
  });
