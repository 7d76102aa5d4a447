import type { Resolvers } from '../../generated/schema';
import { draftPreview, draftProposals, haveFactsChanged } from './disclosure/draftView';
import {
  disclosureByIndicator,
  disclosureFindings,
  disclosureOf,
  hiddenFigures,
} from './disclosure/disclosureView';
import { createRelease } from './createRelease';
import { prepareInBackground } from './prepareInBackground';
import { releaseDraft } from './releaseDraft.queries';
import { citationOf } from './formats/citation';
import { releaseFiles } from './formats/releaseFiles';
import { release, releases } from './releases.queries';

/** The area releases: frozen copies of approved figures, the only thing that donors read. */
export const releasesResolvers: Resolvers = {
  Query: {
    releases: (_, __, ctx) => releases(ctx),
    release: (_, asked, ctx) => release(ctx, asked),
    releaseDraft: (_, asked, ctx) => releaseDraft(ctx, asked),
  },
  Release: {
    indicator: ({ indicators }, { code }) => indicators.find((each) => each.code === code) ?? null,
    citation: (release, _, ctx) => citationOf(release, ctx.language),
    files: ({ number, isPreview }, _, ctx) => (isPreview ? [] : releaseFiles(number, ctx.language)),
  },
  ReleaseDraft: {
    factsChanged: (view) => haveFactsChanged(view),
    disclosure: ({ protection }, _, ctx) => disclosureOf(ctx, protection),
    preview: (view, _, ctx) => draftPreview(ctx, view),
    proposedPoints: (view, _, ctx) => draftProposals(ctx, view),
  },
  Disclosure: {
    printed: ({ protection }) => protection.printed.length,
    hidden: ({ protection }) => protection.hidden.length,
    judged: ({ protection }) => protection.judged,
    fixed: ({ protection }) => protection.fixed.map(([number, figures]) => ({ release: number, figures })),
    indicators: (view) => disclosureByIndicator(view),
    cells: (view, { indicator }) => hiddenFigures(view, indicator ?? null),
    findings: (view) => disclosureFindings(view),
  },
  Mutation: {
    prepareRelease: (_, { input }, ctx) => prepareInBackground(ctx, input),
    createRelease: (_, { input }, ctx) => createRelease(ctx, input),
  },
};
