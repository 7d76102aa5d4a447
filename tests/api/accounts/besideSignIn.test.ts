import type { RequestContext } from '../../../server/src/context';
import { settingsOf } from '../../../server/src/config';
import { Session } from '../../../server/src/entities/session';
import { User } from '../../../server/src/entities/user';
import { changePassword } from '../../../server/src/features/accounts/changePassword';
import { changeUser } from '../../../server/src/features/accounts/changeUser';
import { resetPassword } from '../../../server/src/features/accounts/resetPassword';
import { signIn } from '../../../server/src/features/accounts/signIn';
import { makeRequestContext } from '../../../server/src/makeContext';
import { describeInEachWorld, emailOf, PASSWORD, type PersonName, type World } from '../../support/world';

/** A request whose last transaction comes when `meanwhile` is done: just after the password was found right. */
function requestOf(world: World, person: PersonName, meanwhile: () => Promise<unknown>): RequestContext {
  const { viewer } = world.ctx(person);
  let transactions = 0;
  const transaction: World['database']['transaction'] = async (work, sees) => {
    transactions += 1;
    if (transactions === 2) await meanwhile();
    return world.database.transaction(work, sees);
  };
  return makeRequestContext({
    database: { ...world.database, transaction },
    viewer,
    actorName: person,
    now: world.clock.now,
    language: 'en',
    settings: settingsOf(world.config),
    reportFault: () => '',
    session: {
      address: '192.0.2.9',
      token: null,
      give: () => undefined,
      hours: 12,
      fingerprint: (text) => `digest of ${text}`.slice(0, 64),
      wallClock: world.wallClock.now,
    },
  });
}

describeInEachWorld('Beside a sign-in or a change of password', (world) => {
  const reset = (name: PersonName) => () =>
    resetPassword(world().ctx('admin'), { userId: world().userId(name), newPassword: 'given by the admin' });
  const close = (name: PersonName) => async () => {
    const user = await world().database.reading.findOneByOrFail(User, { id: world().userId(name) });
    return changeUser(world().ctx('admin'), { ...user, userId: user.id, active: false });
  };
  const sessionsOf = (name: PersonName) =>
    world().database.reading.countBy(Session, { userId: world().userId(name) });
  const attempts = {
    signIn: (name: PersonName, meanwhile: () => Promise<unknown>) =>
      signIn(requestOf(world(), name, meanwhile), { email: emailOf(name), password: PASSWORD }),
    changePassword: (name: PersonName, meanwhile: () => Promise<unknown>) =>
      changePassword(requestOf(world(), name, meanwhile), {
        currentPassword: PASSWORD,
        newPassword: 'chosen by its owner',
      }),
  };

  test.each([
    ['signIn', 'a reset', 'donor', reset],
    ['signIn', 'the closing of the account', 'focalPointKP', close],
    ['changePassword', 'a reset', 'coordinator', reset],
    ['changePassword', 'the closing of the account', 'focalPointMEST', close],
  ] as const)('%s after %s starts no session', async (name, _, person, meanwhile) => {
    await expect(attempts[name](person, meanwhile(person))).rejects.toMatchObject({ code: 'INVALID_INPUT' });
    expect(await sessionsOf(person)).toBe(0);
  });

  test.each(['signIn', 'changePassword'] as const)('%s with nothing in between starts one', async (name) => {
    await attempts[name]('focalPointPVPT', () => Promise.resolve());
    expect(await sessionsOf('focalPointPVPT')).toBe(1);
  });
});
