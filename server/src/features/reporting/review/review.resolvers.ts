import type { MutationResolvers } from '../../../generated/schema';
import { answerThread } from './answerThread';
import { approveReports } from './approveReports';
import { reopenThread } from './reopenThread';
import { resolveThread } from './resolveThread';
import { startThread } from './startThread';

export const reviewMutations: MutationResolvers = {
  startThread: (_, { input }, ctx) => startThread(ctx, input),
  answerThread: (_, { input }, ctx) => answerThread(ctx, input),
  resolveThread: (_, { input }, ctx) => resolveThread(ctx, input),
  reopenThread: (_, { input }, ctx) => reopenThread(ctx, input),
  approveReports: (_, { input }, ctx) => approveReports(ctx, input),
};
