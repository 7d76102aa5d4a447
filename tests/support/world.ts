import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { GraphQLSchema } from 'graphql';
import { pino, type Logger } from 'pino';
import type { Language } from '../../schema/language/languages';
import { createApp } from '../../server/src/app';
import { type Config, readConfig, settingsOf } from '../../server/src/config';
import type { SignedIn } from '../../server/src/context';
import type { Database } from '../../server/src/database';
import type { Viewer } from '../../server/src/domain/access';
import type { Role } from '../../server/src/domain/terms';
import type { User } from '../../server/src/entities/user';
import { createUser } from '../../server/src/features/accounts/createUser';
import type { PlanFiles } from '../../server/src/features/plan/file/readPlanFiles';
import { loadPlan } from '../../server/src/features/plan/loadPlan';
import { makeContext } from '../../server/src/makeContext';
import { browserAt, type TestBrowser } from './browserAt';
import { DATABASES, type TestDatabase } from './databases';
import { smallPlan } from './planFiles';

/** The people of the tests: what each may do follows from role and institution. */
export const PEOPLE = {
  focalPointKP: { role: 'FOCAL_POINT', institution: 'KP' },
  focalPointMEST: { role: 'FOCAL_POINT', institution: 'MEST' },
  focalPointONATC: { role: 'FOCAL_POINT', institution: 'ONATC' },
  focalPointPVPT: { role: 'FOCAL_POINT', institution: 'PVPT' },
  coordinator: { role: 'COORDINATOR', institution: null },
  secondCoordinator: { role: 'COORDINATOR', institution: null },
  donor: { role: 'DONOR', institution: null },
  admin: { role: 'ADMIN', institution: null },
} as const satisfies Record<string, { role: Role; institution: string | null }>;

export type PersonName = keyof typeof PEOPLE;

export const emailOf = (name: PersonName) => `${name.toLowerCase()}@test.example`;
export const PASSWORD = 'a password for tests';

/** A clock that stands until it is set. */
export interface TestClock {
  now: () => Date;
  set: (iso: string) => void;
  advance: (step: { minutes?: number; hours?: number; days?: number }) => void;
}

function clockAt(iso: string): TestClock {
  let now = new Date(iso);
  return {
    now: () => now,
    set: (to) => {
      now = new Date(to);
    },
    advance: ({ minutes = 0, hours = 0, days = 0 }) => {
      now = new Date(now.getTime() + ((days * 24 + hours) * 60 + minutes) * 60_000);
    },
  };
}

/** A running program with a small plan and eight people. */
export interface World {
  database: Database;
  config: Config;
  /** `http://127.0.0.1:port`. */
  address: string;
  /** The clock of the rules. */
  clock: TestClock;
  /** The real time, by which sessions live. */
  wallClock: TestClock;
  /** The browser of a person who is signed in (by a real sign-in, once), or of nobody. */
  as: (name: PersonName | 'anonymous') => TestBrowser;
  /** A browser in which nobody has signed in yet. */
  newBrowser: () => TestBrowser;
  /** For calling use cases and queries without HTTP. */
  ctx: (name: PersonName, language?: Language) => SignedIn;
  userId: (name: PersonName) => string;
  institutionId: (code: string) => string;
  /** What was logged, one JSON text a line. */
  log: string[];
  close: () => Promise<void>;
}

export interface WorldChoice {
  /** Settings that differ from those of the tests. */
  settings?: Record<string, string>;
  schema?: GraphQLSchema;
  /** Changes the small plan before it is loaded. */
  plan?: (files: PlanFiles) => PlanFiles;
}

const TEST_SETTINGS = {
  NODE_ENV: 'test',
  PORT: '0',
  DEMONSTRATION: 'false',
  // Cheap on purpose: the tests sign in often.
  PASSWORD_MEMORY_KIB: '8',
  PASSWORD_PASSES: '1',
  LOG_LEVEL: 'error',
};

interface Ground {
  database: Database;
  config: Config;
  clock: TestClock;
}

/** A context of somebody who has no account: the command line, or the tests' own hand. */
function asRole({ database, config, clock }: Ground, role: Role): SignedIn {
  const viewer: Viewer = { id: `test-${role.toLowerCase()}`, role, institutionId: null };
  const facts = { database, viewer, actorName: 'test', now: clock.now, language: 'en' as const };
  return makeContext({ ...facts, settings: settingsOf(config) });
}

async function createPeople(ground: Ground): Promise<Map<string, User>> {
  const { institutions } = await asRole(ground, 'COORDINATOR').plan();
  const users = await asRole(ground, 'ADMIN').transaction(async (tx) => {
    const created: User[] = [];
    for (const [name, { role, institution }] of Object.entries(PEOPLE)) {
      const institutionId = institutions.find(({ code }) => code === institution)?.id;
      const email = emailOf(name as PersonName);
      created.push(
        await createUser(tx, { name, email, role, institutionId, password: PASSWORD, language: 'en' }),
      );
    }
    return created;
  });
  return new Map(users.map((user) => [user.name, user]));
}

const listen = (server: Server): Promise<string> =>
  new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    });
  });

const known = <T>(map: ReadonlyMap<string, T>, name: string): T => {
  const found = map.get(name);
  if (found === undefined) throw new Error(`The tests know no ${name}.`);
  return found;
};

const loggerInto = (log: string[], level: string): Logger =>
  pino({ level }, { write: (line) => void log.push(line) });

/** Starts a program of its own on a fresh database, which goes when the world closes or does not come about. */
export async function openWorld(open: TestDatabase['open'], choice: WorldChoice = {}): Promise<World> {
  const database = await open();
  return worldOn(database, choice).catch(async (fault: unknown) => {
    await database.close();
    throw fault;
  });
}

async function worldOn(database: Database, choice: WorldChoice): Promise<World> {
  const config = readConfig({ ...TEST_SETTINGS, ...choice.settings });
  const clock = clockAt('2019-11-20T09:00:00.000Z');
  const wallClock = clockAt('2026-01-15T09:00:00.000Z');
  const ground = { database, config, clock };
  await loadPlan(asRole(ground, 'COORDINATOR'), choice.plan?.(smallPlan()) ?? smallPlan());
  const users = await createPeople(ground);
  const { institutions } = await asRole(ground, 'COORDINATOR').plan();
  const institutionIds = new Map(institutions.map(({ code, id }) => [code, id]));

  const log: string[] = [];
  const { app, stop } = await createApp({
    database,
    config,
    now: clock.now,
    wallClock: wallClock.now,
    logger: loggerInto(log, config.LOG_LEVEL),
    schema: choice.schema,
  });
  const server = createServer(app);
  const address = await listen(server);
  const browsers = new Map<string, TestBrowser>();

  const as = (name: PersonName | 'anonymous') => {
    const account = name === 'anonymous' ? undefined : { email: emailOf(name), password: PASSWORD };
    const browser = browsers.get(name) ?? browserAt(address, account);
    browsers.set(name, browser);
    return browser;
  };
  const ctx = (name: PersonName, language: Language = 'en'): SignedIn => {
    const { id, role, institutionId } = known(users, name);
    const viewer = { id, role, institutionId };
    const facts = { database, viewer, actorName: name, now: clock.now, language };
    return makeContext({ ...facts, settings: settingsOf(config) });
  };
  const close = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    await stop();
    await database.close();
  };
  return {
    database,
    config,
    address,
    clock,
    wallClock,
    as,
    newBrowser: () => browserAt(address),
    ctx,
    userId: (name) => known(users, name).id,
    institutionId: (code) => known(institutionIds, code),
    log,
    close,
  };
}

/**
 * Describes behaviour once for each kind of database, in a world that lives for the whole block:
 * `describeInEachWorld('Reports', (world) => { test(..., async () => { await world().as('coordinator').query(...) }) })`.
 */
export function describeInEachWorld(
  name: string,
  body: (world: () => World) => void,
  choice: WorldChoice = {},
): void {
  describe.each(DATABASES)(`${name}, on $name`, ({ open }) => {
    let world: World | undefined;
    beforeAll(async () => {
      world = await openWorld(open, choice);
    });
    afterAll(() => world?.close());
    body(() => {
      if (!world) throw new Error('The world is open inside tests and hooks only.');
      return world;
    });
  });
}
