import { lazy } from 'react';

/** Parts of the report's page that are fetched behind its form. */
export const ReviewFlags = lazy(async () => ({ default: (await import('./ReviewFlags')).ReviewFlags }));
export const Conversations = lazy(async () => ({ default: (await import('./Conversations')).Conversations }));
export const SendBackDialog = lazy(async () => ({
  default: (await import('../SendBackDialog')).SendBackDialog,
}));
