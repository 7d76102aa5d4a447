import type { Drafts } from '../../../client/src/features/reporting/drafts';
import { createSaver } from '../../../client/src/features/reporting/saver';
import { createSender } from '../../../client/src/features/reporting/sender';

/** A saver alone in its browser, that keeps nothing and sends one by one. */
export const aSaver = (drafts: Drafts) =>
  createSaver(
    drafts,
    createSender(drafts, {
      written: () => Promise.resolve(),
      keeps: () => false,
      maySend: () => true,
      inTurn: (work) => work(),
      sendTogether: () => Promise.resolve({ kind: 'refused' }),
      onSaved: () => undefined,
      onReach: () => undefined,
    }),
  );
