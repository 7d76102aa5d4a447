import type { Resolvers } from '../../generated/schema';
import { createRelease } from './createRelease';
import { releasePreview } from './releasePreview.queries';
import { release, releases } from './releases.queries';

/** The area releases: frozen copies of approved figures, the only thing that donors read. */
export const releasesResolvers: Resolvers = {
  Query: {
    releases: (_, __, ctx) => releases(ctx),
    release: (_, asked, ctx) => release(ctx, asked),
    releasePreview: (_, asked, ctx) => releasePreview(ctx, asked),
  },
  Release: {
    indicator: ({ indicators }, { code }) => indicators.find((each) => each.code === code) ?? null,
  },
  Mutation: {
    createRelease: (_, { input }, ctx) => createRelease(ctx, input),
  },
};
