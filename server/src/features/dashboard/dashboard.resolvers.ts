import type { Resolvers } from '../../generated/schema';
import { activityCompletion } from './activityCompletion.queries';
import { overview } from './overview.queries';
import { indicatorTrend } from './trend.queries';

/** The area dashboard: national figures and how far reporting and activities have come. */
export const dashboardResolvers: Resolvers = {
  Query: {
    overview: (_, asked, ctx) => overview(ctx, asked),
    indicatorTrend: (_, asked, ctx) => indicatorTrend(ctx, asked),
    activityCompletion: (_, asked, ctx) => activityCompletion(ctx, asked),
  },
};
