import { AuditEvent } from '../../../server/src/entities/auditEvent';
import { User } from '../../../server/src/entities/user';
import { describeInEachWorld, emailOf, PASSWORD } from '../../support/world';

const CREATE = `mutation ($input: CreateUserInput!) { createUser(input: $input) { id email name role active version language institution { code } lastSignInAt } }`;
const CHANGE = `mutation ($input: ChangeUserInput!) { changeUser(input: $input) { id name role active version institution { code } } }`;
const RESET = `mutation ($input: ResetPasswordInput!) { resetPassword(input: $input) { id } }`;
const NAME = `{ viewer { name } }`;

const NEW = {
  name: 'New focal point',
  email: 'new@test.example',
  role: 'FOCAL_POINT',
  institutionId: 'KP',
  password: 'twelve chars',
  language: 'sq',
};

interface Changed {
  id: string;
  version: number;
}

describeInEachWorld('Accounts', (world) => {
  const admin = () => world().as('admin');
  const counts = async () => [
    await world().database.reading.count(User),
    await world().database.reading.count(AuditEvent),
  ];
  const withInstitution = (input: Record<string, unknown>) => ({
    input: {
      ...input,
      institutionId: input.institutionId === 'KP' ? world().institutionId('KP') : input.institutionId,
    },
  });
  const current = (name: 'donor' | 'admin' | 'coordinator' | 'focalPointMEST') =>
    world().database.reading.findOneByOrFail(User, { id: world().userId(name) });

  test('an administrator creates an account, which then signs in', async () => {
    const { data } = await admin().mutate(CREATE, withInstitution({ ...NEW, email: ' New@Test.example ' }));
    expect(data).toEqual({
      createUser: {
        id: expect.any(String) as string,
        email: 'new@test.example',
        name: 'New focal point',
        role: 'FOCAL_POINT',
        active: true,
        version: 1,
        language: 'sq',
        institution: { code: 'KP' },
        lastSignInAt: null,
      },
    });
    expect((await world().newBrowser().signIn('new@test.example', 'twelve chars')).errors).toBeUndefined();
  });

  test.each([
    [
      'a short password',
      { password: 'eleven char' },
      'password',
      'The password must have at least 12 characters.',
    ],
    [
      'an address that is taken',
      { email: 'DONOR@test.example' },
      'email',
      'There is already an account with this e-mail address.',
    ],
    ['no address', { email: 'nobody' }, 'email', 'This is not a valid e-mail address.'],
    [
      'an address with a letter that looks alike',
      { email: 'dоnor@test.example' },
      'email',
      'This is not a valid e-mail address.',
    ],
    ['a blank name', { name: '  ' }, 'name', 'Fill in the field “name”.'],
    [
      'a name of 201 characters',
      { name: 'x'.repeat(201) },
      'name',
      'The text in the field “name” is too long; the most allowed is 200 characters.',
    ],
    [
      'a focal point of no institution',
      { institutionId: null },
      'institutionId',
      'A focal point must have an institution. Choose one.',
    ],
    [
      'a focal point of an unknown institution',
      { institutionId: 'unknown' },
      'institutionId',
      'This does not exist, or you have no access to it.',
    ],
    [
      'a donor with an institution',
      { role: 'DONOR' },
      'institutionId',
      'Only a focal point has an institution; leave the field empty for this role.',
    ],
  ])('are not created with %s', async (_, fault, field, sentence) => {
    const before = await counts();
    const { errors } = await admin().mutate(
      CREATE,
      withInstitution({ ...NEW, email: 'other@test.example', ...fault }),
    );
    expect(errors).toMatchObject([{ message: sentence, extensions: { field } }]);
    expect(await counts()).toEqual(before);
  });

  test('twenty requests for the same address at once create one account', async () => {
    const input = withInstitution({ ...NEW, email: 'race@test.example' });
    const answers = await Promise.all(Array.from({ length: 20 }, () => admin().mutate(CREATE, input)));
    expect(answers.filter(({ errors }) => errors === undefined)).toHaveLength(1);
    expect(new Set(answers.flatMap(({ errors }) => errors?.map(({ message }) => message) ?? []))).toEqual(
      new Set(['There is already an account with this e-mail address.']),
    );
  });

  test('a stale change is refused with both values', async () => {
    const { id: userId, version } = await current('donor');
    const input = { userId, version, name: 'Donor of the embassy', role: 'DONOR', active: true };
    const first = await admin().mutate<{ changeUser: Changed }>(CHANGE, { input });
    expect(first.data?.changeUser.version).toBe(version + 1);
    const second = await admin().mutate(CHANGE, { input: { ...input, name: 'Another name' } });
    expect([second.status, second.errors?.[0]?.extensions]).toMatchObject([
      409,
      {
        code: 'CONFLICT',
        details: {
          yours: { name: 'Another name' },
          theirs: { name: 'Donor of the embassy' },
          version: version + 1,
        },
      },
    ]);
  });

  test('a closed account is out with its next request and cannot come back', async () => {
    const browser = world().newBrowser();
    await browser.signIn(emailOf('focalPointMEST'), PASSWORD);
    const { id: userId, version, name, role, institutionId } = await current('focalPointMEST');
    await admin().mutate(CHANGE, { input: { userId, version, name, role, institutionId, active: false } });
    expect((await browser.query(NAME)).data).toEqual({ viewer: null });
    expect((await browser.signIn(emailOf('focalPointMEST'), PASSWORD)).errors?.[0]?.message).toBe(
      'The e-mail address or the password is not right.',
    );
  });

  test('a change of role ends the sessions, a change of name does not', async () => {
    const browser = world().newBrowser();
    await browser.signIn(emailOf('coordinator'), PASSWORD);
    const { id: userId, version, name } = await current('coordinator');
    await admin().mutate(CHANGE, {
      input: { userId, version, name: 'Coordinator II', role: 'COORDINATOR', active: true },
    });
    expect((await browser.query(NAME)).data).toEqual({ viewer: { name: 'Coordinator II' } });
    await admin().mutate(CHANGE, {
      input: { userId, version: version + 1, name, role: 'DONOR', active: true },
    });
    expect((await browser.query(NAME)).data).toEqual({ viewer: null });
  });

  test('nobody changes the own role', async () => {
    const { data } = await admin().mutate<{ createUser: Changed }>(CREATE, {
      input: { ...NEW, role: 'ADMIN', institutionId: null, email: 'admin1@test.example' },
    });
    const input = {
      userId: data?.createUser.id,
      version: 1,
      name: 'Admin',
      role: 'COORDINATOR',
      active: true,
    };
    const self = world().newBrowser();
    await self.signIn('admin1@test.example', NEW.password);
    expect((await self.mutate(CHANGE, { input })).errors).toMatchObject([
      {
        message: 'You cannot change your own role or institution; another administrator must do it.',
        extensions: { code: 'INVALID_INPUT', field: 'role' },
      },
    ]);
    const renamed = await self.mutate(CHANGE, { input: { ...input, role: 'ADMIN' } });
    expect(renamed.data).toMatchObject({ changeUser: { name: 'Admin', role: 'ADMIN' } });
    const other = await admin().mutate(CHANGE, { input: { ...input, version: 2 } });
    expect(other.data).toMatchObject({ changeUser: { role: 'COORDINATOR' } });
  });

  test('the last active administrator remains, also when two leave at once', async () => {
    const { id: userId, version, name } = await current('admin');
    const alone = await admin().mutate(CHANGE, {
      input: { userId, version, name, role: 'ADMIN', active: false },
    });
    expect(alone.errors?.[0]?.message).toBe(
      'This is the last active administrator account; at least one must remain.',
    );
    const { data } = await admin().mutate<{ createUser: Changed }>(CREATE, {
      input: { ...NEW, role: 'ADMIN', institutionId: null, email: 'admin2@test.example' },
    });
    const other = data?.createUser;
    const answers = await Promise.all([
      admin().mutate(CHANGE, { input: { userId, version, name, role: 'ADMIN', active: false } }),
      admin().mutate(CHANGE, {
        input: { userId: other?.id, version: 1, name: 'Second', role: 'ADMIN', active: false },
      }),
    ]);
    expect(answers.filter(({ errors }) => errors === undefined)).toHaveLength(1);
    expect(await world().database.reading.countBy(User, { role: 'ADMIN', active: true })).toBe(1);
  });
});

describeInEachWorld('A password', (world) => {
  const CHANGE_OWN = `mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { name } }`;

  test('is changed by its owner, whose other browsers are signed out', async () => {
    const [here, elsewhere] = [world().newBrowser(), world().newBrowser()];
    for (const browser of [here, elsewhere]) await browser.signIn(emailOf('donor'), PASSWORD);
    const input = { currentPassword: PASSWORD, newPassword: 'another password' };
    expect((await here.mutate(CHANGE_OWN, { input })).data).toEqual({ changePassword: { name: 'donor' } });
    expect((await here.query(NAME)).data).toEqual({ viewer: { name: 'donor' } });
    expect((await elsewhere.query(NAME)).data).toEqual({ viewer: null });
    expect((await elsewhere.signIn(emailOf('donor'), 'another password')).errors).toBeUndefined();
  });

  test('is not changed without the current one, which cannot be guessed here either', async () => {
    const browser = world().newBrowser();
    await browser.signIn(emailOf('focalPointKP'), PASSWORD);
    const input = { currentPassword: 'wrong', newPassword: 'another password' };
    const messages: (string | undefined)[] = [];
    for (let n = 0; n < 6; n += 1)
      messages.push((await browser.mutate(CHANGE_OWN, { input })).errors?.[0]?.message);
    expect(messages).toEqual([
      ...Array<string>(5).fill('The current password is not right.'),
      'Too many attempts. Try again in 1 s.',
    ]);
  });

  test('is reset by an administrator, which signs its owner out everywhere', async () => {
    const browser = world().newBrowser();
    await browser.signIn(emailOf('coordinator'), PASSWORD);
    const input = { userId: world().userId('coordinator'), newPassword: 'given by the admin' };
    expect((await world().as('admin').mutate(RESET, { input })).errors).toBeUndefined();
    expect((await browser.query(NAME)).data).toEqual({ viewer: null });
    expect((await browser.signIn(emailOf('coordinator'), 'given by the admin')).errors).toBeUndefined();
  });

  test('of somebody unknown is not reset', async () => {
    const { errors } = await world()
      .as('admin')
      .mutate(RESET, { input: { userId: 'unknown', newPassword: 'given by the admin' } });
    expect(errors?.[0]?.extensions).toEqual({ code: 'NOT_FOUND', field: 'userId' });
  });

  test.each([
    ['with spaces around it', '  twelve chars  ', undefined],
    ['of 200 characters', 'x'.repeat(200), undefined],
    ['of 201 characters', 'x'.repeat(201), 'newPassword'],
    ['of 199 characters with a space at each end', ` ${'x'.repeat(199)} `, 'newPassword'],
    ['of spaces', ' '.repeat(20), 'newPassword'],
    ['that nobody can see', '\u200b'.repeat(20), 'newPassword'],
  ])('%s is taken as it is typed or refused', async (_, newPassword, field) => {
    const input = { userId: world().userId('focalPointPVPT'), newPassword };
    const { errors } = await world().as('admin').mutate(RESET, { input });
    expect(errors?.[0]?.extensions.field).toBe(field);
    if (field !== undefined) return;
    const tries = [newPassword.trim(), `${newPassword}x`, newPassword].filter(
      (each, place, all) => all.lastIndexOf(each) === place,
    );
    const answers = [];
    for (const each of tries)
      answers.push((await world().newBrowser().signIn(emailOf('focalPointPVPT'), each)).data !== null);
    expect(answers).toEqual(tries.map((each) => each === newPassword));
  });

  test('appears in no answer, audit event or log', async () => {
    const audit = JSON.stringify(await world().database.reading.find(AuditEvent));
    expect(`${audit}${world().log.join('')}`).not.toMatch(/another password|given by the admin|argon2/);
  });
});
