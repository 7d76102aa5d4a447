import type { Answer } from '../../support/browserAt';
import { describeInEachWorld, emailOf, PASSWORD } from '../../support/world';
import type { PlanFiles } from '../../../server/src/features/plan/file/readPlanFiles';
import { createDemonstrationAccounts } from '../../../server/src/features/accounts/createDemonstrationAccounts';

interface Page {
  auditEvents: {
    events: { action: string; by: string; subject: string; at: string }[];
    olderThan: string | null;
  };
}

const AUDIT = `query ($first: Int, $before: ID) { auditEvents(first: $first, before: $before) { events { action by subject at detail } olderThan } }`;

describeInEachWorld(
  'An administrator',
  (world) => {
    test('reads the audit trail page by page, newest first', async () => {
      const pages: string[][] = [];
      let before: string | null = null;
      do {
        const answer: Answer<Page> = await world().as('admin').query<Page>(AUDIT, { first: 3, before });
        const page = answer.data?.auditEvents;
        pages.push(page?.events.map(({ subject }) => subject) ?? []);
        before = page?.olderThan ?? null;
      } while (before !== null);
      const all = await world().as('admin').query<Page>(AUDIT, {});
      expect(pages.flat()).toEqual(all.data?.auditEvents.events.map(({ subject }) => subject));
      expect(pages.slice(0, -1).map(({ length }) => length)).toEqual(pages.slice(0, -1).map(() => 3));
      expect(pages.flat()[0]).toBe(emailOf('admin'));
      expect(all.data?.auditEvents.events[0]).toMatchObject({
        action: 'USER_CREATED',
        by: 'test',
        at: '2019-11-20T09:00:00.000Z',
      });
    });

    test.each([0, -1, 101])('does not get a page of %d events', async (first) => {
      const { errors } = await world().as('admin').query(AUDIT, { first });
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', field: 'first' });
    });

    test('sees the settings without a secret', async () => {
      const { data } = await world()
        .as('admin')
        .query<{ settings: { name: string; value: string }[] }>('{ settings { name value } }');
      const settings = new Map(data?.settings.map(({ name, value }) => [name, value]));
      expect(settings.get('SESSION_IDLE_MINUTES')).toBe('30');
      expect(settings.get('DATABASE_URL')).toBe('mysql://monitor:***@db.example:3306/monitor');
      expect(JSON.stringify(data)).not.toMatch(/SESSION_SECRET|only-for-this-test|hidden-word/);
    });

    test('sees all accounts by name, and when each signed in last', async () => {
      const { data } = await world().as('admin').query<{
        users: { name: string; institution: { code: string } | null; lastSignInAt: string | null }[];
      }>('{ users { name institution { code } lastSignInAt } }');
      const names = data?.users.map(({ name }) => name) ?? [];
      expect(names).toEqual([...names].sort());
      expect(data?.users).toContainEqual({
        name: 'focalPointPVPT',
        institution: { code: 'PVPT' },
        lastSignInAt: null,
      });
      expect(data?.users.find(({ name }) => name === 'admin')?.lastSignInAt).toBe('2019-11-20T09:00:00.000Z');
    });
  },
  {
    settings: {
      DATABASE_URL: 'mysql://monitor:hidden-word@db.example:3306/monitor',
      SESSION_SECRET: 'only-for-this-test-only-for-this-test',
    },
  },
);

const APPLICATION =
  '{ application { demonstration today demonstrationAccounts { email password role institutionName } } }';

interface Application {
  application: { demonstrationAccounts: { email: string; password: string }[] };
}

describeInEachWorld('Everybody', (world) => {
  test('learns outside demonstration mode what day it is and no password', async () => {
    world().clock.set('2019-12-31T23:30:00.000Z');
    expect((await world().as('anonymous').query(APPLICATION)).data).toEqual({
      application: { demonstration: false, today: '2020-01-01', demonstrationAccounts: [] },
    });
  });

  test('reads on in the language chosen last, where the browser names none', async () => {
    const browser = world().newBrowser();
    await browser.signIn(emailOf('focalPointKP'), PASSWORD);
    const set = `mutation ($input: SetLanguageInput!) { setLanguage(input: $input) { language } }`;
    expect((await browser.mutate(set, { input: { language: 'sr' } })).data).toEqual({
      setLanguage: { language: 'sr' },
    });
    // fetch adds "accept-language: *", which names no language.
    const body = JSON.stringify({ query: '{ viewer { language institution { name } } }' });
    const response = await browser.post({
      body,
      headers: { 'content-type': 'application/json', 'accept-language': '*' },
    });
    expect(await response.json()).toEqual({
      data: { viewer: { language: 'sr', institution: { name: 'Policija Kosova' } } },
    });
  });

  test('finds no demonstration account outside demonstration mode', () => {
    expect(() => createDemonstrationAccounts(world().ctx('admin'))).toThrow('demonstration mode only');
  });
});

describeInEachWorld(
  'In demonstration mode',
  (world) => {
    test('the accounts of the sign-in cards sign in with the passwords shown', async () => {
      await createDemonstrationAccounts(world().ctx('admin'));
      await createDemonstrationAccounts(world().ctx('admin'));
      const { data } = await world().as('anonymous').query<Application>(APPLICATION, {}, 'sq');
      expect(data).toMatchObject({ application: { demonstration: true } });
      const accounts = data?.application.demonstrationAccounts ?? [];
      expect(accounts).toHaveLength(5);
      for (const { email, password } of accounts)
        expect((await world().newBrowser().signIn(email, password)).errors).toBeUndefined();
    });
  },
  { settings: { DEMONSTRATION: 'true' }, plan: demonstrationInstitutions },
);

/** The small plan has the police as KP; the sign-in cards know its department KP-THBD. */
function demonstrationInstitutions(files: PlanFiles): PlanFiles {
  return {
    ...files,
    'institutions.csv': `${files['institutions.csv']?.trimEnd()}\nKP-THBD,Department,Drejtoria,Odeljenje,police,KP,true,en\n`,
  };
}
