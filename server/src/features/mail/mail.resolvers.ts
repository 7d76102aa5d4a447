import type { Resolvers } from '../../generated/schema';
import { outbox } from './outbox.queries';
import { reminderPreview } from './reminderPreview.queries';
import { remindLate } from './remindLate';
import { sendMailAgain } from './sendMailAgain';

/** The area mail: reminders and the outbox. */
export const mailResolvers: Resolvers = {
  Query: {
    outbox: (_, asked, ctx) => outbox(ctx, asked),
    reminderPreview: (_, asked, ctx) => reminderPreview(ctx, asked),
  },
  Mutation: {
    remindLate: (_, { input }, ctx) => remindLate(ctx, input),
    sendMailAgain: (_, { input }, ctx) => sendMailAgain(ctx, input),
  },
};
