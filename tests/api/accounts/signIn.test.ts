import { User } from '../../../server/src/entities/user';
import { describeInEachWorld, emailOf, PASSWORD, type World } from '../../support/world';

const VIEWER = `{ viewer { name email role language institution { code name } } }`;
const NAME = `{ viewer { name } }`;

const nameIn = async (browser: ReturnType<World['newBrowser']>) =>
  (await browser.query<{ viewer: { name: string } | null }>(NAME)).data?.viewer?.name ?? null;

describeInEachWorld('Signing in', (world) => {
  test('a focal point signs in and is known with role and institution', async () => {
    const browser = world().newBrowser();
    expect((await browser.signIn(` ${emailOf('focalPointKP').toUpperCase()} `, PASSWORD)).data).toMatchObject(
      {
        signIn: { name: 'focalPointKP' },
      },
    );
    expect((await browser.query(VIEWER, {}, 'sq')).data).toEqual({
      viewer: {
        name: 'focalPointKP',
        email: emailOf('focalPointKP'),
        role: 'FOCAL_POINT',
        language: 'en',
        institution: { code: 'KP', name: 'Policia e Kosovës' },
      },
    });
  });

  test('an unknown address and a wrong password get the same answer', async () => {
    const wrong = await world().newBrowser().signIn(emailOf('donor'), 'not the password');
    const unknown = await world().newBrowser().signIn('nobody@test.example', 'not the password');
    expect([wrong.status, wrong.errors]).toEqual([unknown.status, unknown.errors]);
    expect(wrong).toMatchObject({
      status: 400,
      errors: [{ message: 'The e-mail address or the password is not right.' }],
    });
  });

  test.each(['', 'x'.repeat(300_000), 'a@b', "' OR 1=1 --", 'víctim@test.example', '\u0000'])(
    'a strange address is an unknown one',
    async (email) => {
      const { errors } = await world().newBrowser().signIn(email, PASSWORD);
      expect(errors?.[0]?.extensions.code).toBe('INVALID_INPUT');
    },
  );

  test('the cookie cannot be read by scripts nor sent by other sites, and the database holds only its digest', async () => {
    const browser = world().newBrowser();
    const { headers } = await browser.signIn(emailOf('donor'), PASSWORD);
    expect(headers.getSetCookie()).toHaveLength(1);
    expect(headers.getSetCookie()[0]).toMatch(
      /^monitor_session=[\w-]{43}; Max-Age=43200; Path=\/; Expires=[^;]+; HttpOnly; SameSite=Strict$/,
    );
    const rows = JSON.stringify(await world().database.reading.query('SELECT * FROM user_session'));
    expect(rows).not.toContain(browser.cookie());
  });

  test('every sign-in gives a new token and ends the session before it', async () => {
    const browser = world().newBrowser();
    browser.setCookie('chosen-by-somebody-else');
    await browser.signIn(emailOf('donor'), PASSWORD);
    const first = browser.cookie();
    expect(first).not.toBe('chosen-by-somebody-else');
    await browser.signIn(emailOf('donor'), PASSWORD);
    expect(browser.cookie()).not.toBe(first);
    const thief = world().newBrowser();
    thief.setCookie(first);
    expect(await nameIn(thief)).toBeNull();
  });

  test('after signing out the session is gone, in the browser and on the server', async () => {
    const browser = world().newBrowser();
    await browser.signIn(emailOf('donor'), PASSWORD);
    const token = browser.cookie();
    expect((await browser.mutate('mutation { signOut }')).data).toEqual({ signOut: true });
    expect(browser.cookie()).toBeUndefined();
    browser.setCookie(token);
    expect(await nameIn(browser)).toBeNull();
  });

  test('the last sign-in is remembered', async () => {
    world().clock.set('2019-11-21T10:00:00.000Z');
    await world().newBrowser().signIn(emailOf('secondCoordinator'), PASSWORD);
    const user = await world().database.reading.findOneByOrFail(User, {
      id: world().userId('secondCoordinator'),
    });
    expect(user.lastSignInAt).toEqual(new Date('2019-11-21T10:00:00.000Z'));
  });
});

describeInEachWorld('A session', (world) => {
  test('ends after 30 minutes without use, and lives on while it is used', async () => {
    const browser = world().newBrowser();
    await browser.signIn(emailOf('coordinator'), PASSWORD);
    for (let times = 0; times < 3; times += 1) {
      world().wallClock.advance({ minutes: 29 });
      expect(await nameIn(browser)).toBe('coordinator');
    }
    world().wallClock.advance({ minutes: 30 });
    expect(await nameIn(browser)).toBeNull();
  });

  test('ends after 12 hours, however much it is used', async () => {
    const browser = world().newBrowser();
    await browser.signIn(emailOf('coordinator'), PASSWORD);
    for (let half = 1; half < 24 * 1; half += 1) {
      world().wallClock.advance({ minutes: 29 });
      await nameIn(browser);
    }
    expect(await nameIn(browser)).toBe('coordinator');
    world().wallClock.advance({ minutes: 29 });
    expect(await nameIn(browser)).toBe('coordinator');
    world().wallClock.advance({ minutes: 24 });
    expect(await nameIn(browser)).toBeNull();
  });

  test.each(['x', 'A'.repeat(43), 'A'.repeat(5000), '"', '%00', 'a;b'])(
    'is not had by guessing: %#',
    async (token) => {
      const browser = world().newBrowser();
      browser.setCookie(token);
      expect(await nameIn(browser)).toBeNull();
    },
  );
});
