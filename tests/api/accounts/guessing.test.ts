import { describeInEachWorld, emailOf, PASSWORD, type World } from '../../support/world';

const WRONG = 'not the password';

/** The codes of so many attempts, one after the other. */
async function attempts(world: World, email: string, times: number, password = WRONG) {
  const codes: (string | undefined)[] = [];
  for (let n = 0; n < times; n += 1)
    codes.push((await world.newBrowser().signIn(email, password)).errors?.[0]?.extensions.code);
  return codes;
}

describeInEachWorld('Guessing passwords', (world) => {
  test('costs nothing five times, then a delay that grows', async () => {
    const email = emailOf('coordinator');
    expect(await attempts(world(), email, 5)).toEqual(Array(5).fill('INVALID_INPUT'));
    const delays: unknown[] = [];
    for (let n = 0; n < 4; n += 1) {
      const { errors, status } = await world().newBrowser().signIn(email, WRONG);
      expect(status).toBe(429);
      const seconds = Number(errors?.[0]?.extensions.details?.seconds);
      expect(errors?.[0]?.message).toBe(`Too many attempts. Try again in ${seconds} s.`);
      delays.push(seconds);
      world().wallClock.advance({ minutes: seconds / 60 });
      expect(await attempts(world(), email, 1)).toEqual(['INVALID_INPUT']);
    }
    expect(delays).toEqual([1, 2, 4, 8]);
  });

  test('does not let even the right password through while the delay lasts', async () => {
    expect(await attempts(world(), emailOf('coordinator'), 1, PASSWORD)).toEqual(['RATE_LIMITED']);
    world().wallClock.advance({ minutes: 1 });
    expect(await attempts(world(), emailOf('coordinator'), 1, PASSWORD)).toEqual([undefined]);
  });

  test('is forgotten after the right password', async () => {
    expect(await attempts(world(), emailOf('coordinator'), 5)).toEqual(Array(5).fill('INVALID_INPUT'));
    world().wallClock.advance({ minutes: 1 });
    expect(await attempts(world(), emailOf('coordinator'), 1, PASSWORD)).toEqual([undefined]);
    expect(await attempts(world(), emailOf('coordinator'), 4)).toEqual(Array(4).fill('INVALID_INPUT'));
    expect(await attempts(world(), emailOf('coordinator'), 1, PASSWORD)).toEqual([undefined]);
  });

  test('of one account leaves the other accounts alone', async () => {
    await attempts(world(), emailOf('donor'), 6);
    expect(await attempts(world(), emailOf('donor'), 1)).toEqual(['RATE_LIMITED']);
    expect(await attempts(world(), emailOf('focalPointKP'), 1, PASSWORD)).toEqual([undefined]);
  });

  test('an address that does not exist is slowed down alike', async () => {
    expect(await attempts(world(), 'nobody@test.example', 6)).toEqual([
      ...Array<string>(5).fill('INVALID_INPUT'),
      'RATE_LIMITED',
    ]);
  });

  test('is no faster when all guesses are sent at once', async () => {
    const browsers = Array.from({ length: 40 }, () => world().newBrowser());
    const answers = await Promise.all(
      browsers.map((browser) => browser.signIn(emailOf('focalPointPVPT'), WRONG)),
    );
    const codes = answers.map(({ errors }) => errors?.[0]?.extensions.code);
    expect(codes.filter((code) => code === 'INVALID_INPUT')).toHaveLength(5);
    expect(codes.filter((code) => code === 'RATE_LIMITED')).toHaveLength(35);
  });
});

describeInEachWorld(
  'Guessing from one address behind a proxy',
  (world) => {
    const signInFrom = async (address: string, email: string, password: string) => {
      const query = 'mutation ($input: SignInInput!) { signIn(input: $input) { id } }';
      const response = await world()
        .newBrowser()
        .post({
          body: JSON.stringify({ query, variables: { input: { email, password } } }),
          headers: { 'content-type': 'application/json', 'x-forwarded-for': address },
        });
      const { errors } = (await response.json()) as { errors?: { extensions: { code: string } }[] };
      return errors?.[0]?.extensions.code;
    };

    test('locks nobody out who sits elsewhere', async () => {
      for (let n = 0; n < 6; n += 1) await signInFrom('192.0.2.1', emailOf('admin'), WRONG);
      expect(await signInFrom('192.0.2.1', emailOf('admin'), PASSWORD)).toBe('RATE_LIMITED');
      expect(await signInFrom('192.0.2.2', emailOf('admin'), PASSWORD)).toBeUndefined();
    });

    test('is slowed down when it tries a hundred accounts once each', async () => {
      const codes: (string | undefined)[] = [];
      for (let n = 0; n < 101; n += 1)
        codes.push(await signInFrom('192.0.2.3', `person${n}@test.example`, WRONG));
      expect(codes).toEqual([...Array<string>(100).fill('INVALID_INPUT'), 'RATE_LIMITED']);
    });

    test('is counted guess by guess when they are all sent at once', async () => {
      const guesses = Array.from({ length: 100 }, (_, n) =>
        signInFrom('192.0.2.4', `crowd${n}@test.example`, WRONG),
      );
      await Promise.all(guesses);
      expect(await signInFrom('192.0.2.4', 'one.more@test.example', WRONG)).toBe('RATE_LIMITED');
    });

    test('gains nothing from the many addresses of one IPv6 network', async () => {
      const codes: (string | undefined)[] = [];
      for (let n = 1; n <= 6; n += 1)
        codes.push(await signInFrom(`2001:db8:1:2::${n}`, emailOf('donor'), WRONG));
      expect(codes).toEqual([...Array<string>(5).fill('INVALID_INPUT'), 'RATE_LIMITED']);
      expect(await signInFrom('2001:db8:1:3::1', emailOf('donor'), PASSWORD)).toBeUndefined();
    });
  },
  { settings: { TRUST_PROXY: '1' } },
);
