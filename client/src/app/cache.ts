import { InMemoryCache } from '@apollo/client';

const ONE = { keyFields: [] as string[] };
const VALUE = { merge: true };

/**
 * What is one and the same thing in two answers: whatever has an `id`, and the types below by their own keys.
 * Value types belong to their owner and are merged into it when two pages ask for different fields.
 */
export const makeCache = () =>
  new InMemoryCache({
    typePolicies: {
      Application: ONE,
      DemonstrationAccount: { keyFields: ['email'] },
      Release: { keyFields: ['number'] },
      ReleaseEntry: { keyFields: ['number'] },
      Setting: { keyFields: ['name'] },
      // A cell's key is unique within its indicator only.
      BreakdownCell: { keyFields: false },
      Completeness: VALUE,
      Coverage: VALUE,
      Figure: VALUE,
      Progress: VALUE,
      Share: VALUE,
      Timeliness: VALUE,
    },
  });
