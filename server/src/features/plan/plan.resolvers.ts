import { isLanguage } from '../../../../schema/language/languages';
import type { Resolvers } from '../../generated/schema';
import { localised } from '../../localised';
import { cellTitle } from '../../plan/cellTitle';
import { framework, frameworks, indicator, institutions } from './plan.queries';
import { referenceBreakdown } from './referenceBreakdown';

/** Fields of the plan that are not read off its nodes as they are. */
export const planResolvers: Resolvers = {
  Query: {
    frameworks: (_, __, ctx) => frameworks(ctx),
    framework: (_, { code }, ctx) => framework(ctx, code),
    indicator: (_, { code }, ctx) => indicator(ctx, code),
    institutions: (_, __, ctx) => institutions(ctx),
  },
  Framework: {
    title: (row, _, { language }) => localised(row, 'title', language),
  },
  Objective: {
    title: (row, _, { language }) => localised(row, 'title', language),
  },
  Activity: {
    title: (row, _, { language }) => localised(row, 'title', language),
    fundingSources: ({ funding }) => funding,
  },
  Institution: {
    name: (row, _, { language }) => localised(row, 'name', language),
    namesVerified: ({ namesVerified }) => namesVerified.split(';').filter(isLanguage),
  },
  Dimension: {
    title: (row, _, { language }) => localised(row, 'title', language),
  },
  Category: {
    title: (row, _, { language }) => localised(row, 'title', language),
  },
  BreakdownCell: {
    title: ({ categories }, _, { language }) => cellTitle(categories, language),
  },
  Indicator: {
    name: (row, _, { language }) => localised(row, 'name', language),
    definition: (row, _, { language }) => localised(row, 'definition', language),
    unit: (row, _, { language }) => localised(row, 'unit', language),
    numeratorText: (row, _, { language }) => localised(row, 'numerator', language),
    denominatorText: (row, _, { language }) => localised(row, 'denominator', language),
    dataSource: ({ dataSourceEn }) => dataSourceEn,
  },
  ReferenceFigure: {
    breakdown: async (row, _, ctx) => referenceBreakdown(await ctx.plan(), row, ctx.language),
  },
};
