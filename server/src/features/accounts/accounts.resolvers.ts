import type { Context } from '../../context';
import type { Resolvers } from '../../generated/schema';
import type { User } from '../../entities/user';
import { findAuditEvents, findSettings, findUsers, findViewer } from './accounts.queries';
import { findApplication } from './application.queries';
import { changePassword } from './changePassword';
import { changeUser } from './changeUser';
import { createUser } from './createUser';
import { resetPassword } from './resetPassword';
import { setLanguage } from './setLanguage';
import { signIn } from './signIn';
import { signOut } from './signOut';

const institutionOf = async ({ institutionId }: User, ctx: Context) =>
  institutionId === null ? null : ((await ctx.plan()).institution.get(institutionId) ?? null);

export const accountsResolvers: Resolvers = {
  Query: {
    application: (_, _args, ctx) => findApplication(ctx),
    viewer: (_, _args, ctx) => findViewer(ctx),
    users: (_, _args, ctx) => findUsers(ctx),
    settings: (_, _args, ctx) => findSettings(ctx),
    auditEvents: (_, args, ctx) => findAuditEvents(ctx, args),
  },
  Mutation: {
    signIn: (_, { input }, ctx) => signIn(ctx, input),
    signOut: (_, _args, ctx) => signOut(ctx),
    setLanguage: (_, { input }, ctx) => setLanguage(ctx, input),
    changePassword: (_, { input }, ctx) => changePassword(ctx, input),
    createUser: (_, { input }, ctx) => createUser(ctx, input),
    changeUser: (_, { input }, ctx) => changeUser(ctx, input),
    resetPassword: (_, { input }, ctx) => resetPassword(ctx, input),
  },
  Viewer: { institution: (user, _args, ctx) => institutionOf(user, ctx) },
  User: { institution: (user, _args, ctx) => institutionOf(user, ctx) },
  AuditEvent: { by: ({ actorName }) => actorName },
};
