import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { ConfigError, readConfig, SETTINGS, settingsOf } from '../../../server/src/config';

const EXAMPLE = parseEnv(readFileSync(join(__dirname, '../../../.env.example'), 'utf8')) as Record<
  string,
  string
>;
const SECRET = 'a secret of more than thirty-two characters';

const NO_MYSQL_ADDRESS =
  'DATABASE_URL must look like mysql://user:password@host:port/name, with % codes for characters such as # / @ %.';

const sentencesOf = (environment: Record<string, string>): readonly string[] => {
  try {
    readConfig(environment);
    return [];
  } catch (fault) {
    if (fault instanceof ConfigError) return fault.sentences;
    throw fault;
  }
};

test('.env.example names every setting and no other', () => {
  expect(Object.keys(EXAMPLE).sort()).toEqual(Object.keys(SETTINGS.shape).sort());
});

test('.env.example shows what holds when nothing is set', () => {
  expect(readConfig(EXAMPLE)).toEqual(readConfig({}));
});

test.each([
  [{ PORT: 'http' }, 'PORT must be a whole number from 0 to 65535.'],
  [{ PORT: '70000' }, 'PORT must be a whole number from 0 to 65535.'],
  [{ NODE_ENV: 'live' }, 'NODE_ENV must be one of: development, test, production.'],
  [
    { PUBLIC_ORIGIN: 'https://a.example/path' },
    'PUBLIC_ORIGIN must be scheme and host alone, for example https://monitor.example.org.',
  ],
  [
    { TRUST_PROXY: 'true' },
    'TRUST_PROXY must be the number of proxies in front of the server, or their addresses.',
  ],
  [{ DATABASE_URL: 'postgres://x' }, 'DATABASE_URL must begin with sqlite: or mysql://.'],
  [{ DATABASE_URL: 'mysql://' }, NO_MYSQL_ADDRESS],
  [{ DATABASE_URL: 'mysql://monitor:pa#55@db:3306/x' }, NO_MYSQL_ADDRESS],
  [{ DATABASE_URL: 'mysql://monitor:12#55@db:3306/x' }, NO_MYSQL_ADDRESS],
  [{ DATABASE_URL: 'mysql://monitor:pa/55@db:3306/x' }, NO_MYSQL_ADDRESS],
  [{ DATABASE_URL: 'mysql://monitor:55%@db:3306/x' }, NO_MYSQL_ADDRESS],
  [{ DATABASE_URL: 'mysql://db:port/x' }, NO_MYSQL_ADDRESS],
  [{ DATABASE_URL: 'mysql://db:3306' }, NO_MYSQL_ADDRESS],
  [{ SESSION_SECRET: 'short' }, 'SESSION_SECRET must have at least 32 characters.'],
  [{ SESSION_IDLE_MINUTES: '0' }, 'SESSION_IDLE_MINUTES must be a whole number from 1 to 1440.'],
  [{ DEMONSTRATION: 'yes' }, 'DEMONSTRATION must be one of: true, false.'],
  [{ DEMONSTRATION_DAY: '2019-13-01' }, 'DEMONSTRATION_DAY must be a day such as 2019-11-20.'],
  [
    { SMTP_URL: 'mail.example', MAIL_FROM: 'a@b.example', PUBLIC_ORIGIN: 'https://m.example' },
    'SMTP_URL must look like smtp://user:password@host:587, with % codes for characters such as # / @ %.',
  ],
  [
    { SMTP_URL: 'smtp://h.example', MAIL_FROM: 'Office <a@b.example>', PUBLIC_ORIGIN: 'https://m.example' },
    'MAIL_FROM must be one mail address in small letters.',
  ],
  [{ SMTP_URL: 'smtp://h.example' }, 'SMTP_URL and MAIL_FROM belong together: set both or neither.'],
  [{ MAIL_FROM: 'a@b.example' }, 'SMTP_URL and MAIL_FROM belong together: set both or neither.'],
  [
    { SMTP_URL: 'smtp://h.example', MAIL_FROM: 'a@b.example' },
    'PUBLIC_ORIGIN is required with SMTP_URL: mails contain links.',
  ],
  [{ RATING_AT_RISK: '95' }, 'RATING_AT_RISK must be below RATING_ON_TRACK.'],
  [{ PASSWORD_MEMORY_KIB: '8' }, 'PASSWORD_MEMORY_KIB must be at least 19456.'],
  [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL must be one of: fatal, error, warn, info, debug, silent.'],
  [{ NODE_ENV: 'production' }, 'SESSION_SECRET is required in production: at least 32 random characters.'],
  [
    { NODE_ENV: 'production', SESSION_SECRET: SECRET, DEMONSTRATION: 'true' },
    'DEMONSTRATION must not be true in production: its passwords are public.',
  ],
])('%j stops the start with one clear sentence', (environment, sentence) => {
  expect(sentencesOf(environment)).toEqual([sentence]);
});

test('every wrong setting has its sentence, and no value is repeated', () => {
  const sentences = sentencesOf({ PORT: 'x', LOG_LEVEL: 'x', SESSION_SECRET: 'hush' });
  expect(sentences).toHaveLength(3);
  expect(sentences.join()).not.toContain('hush');
});

test.each([
  [{}, true],
  [{ DEMONSTRATION: 'false' }, false],
  [{ DEMONSTRATION: '' }, true],
  [{ NODE_ENV: 'production', SESSION_SECRET: SECRET }, false],
])('with %j demonstration mode is %s', (environment, demonstration) => {
  expect(readConfig(environment).DEMONSTRATION).toBe(demonstration);
});

test('what the administrator reads has neither secret nor password', () => {
  const { listed } = settingsOf(
    readConfig({
      SESSION_SECRET: SECRET,
      DATABASE_URL: 'mysql://monitor:pa55@word@db:3306/x',
      SMTP_URL: 'smtp://office:pa55%40word@mail.example:587',
      MAIL_FROM: 'office@mail.example',
      PUBLIC_ORIGIN: 'https://monitor.example',
    }),
  );
  expect(JSON.stringify(listed)).not.toMatch(/pa55|word@|a secret of|SECRET/);
  expect(listed).toContainEqual({ name: 'DATABASE_URL', value: 'mysql://monitor:***@db:3306/x' });
  expect(listed).toContainEqual({ name: 'SMTP_URL', value: 'smtp://office:***@mail.example:587' });
});

const MAILING = {
  SMTP_URL: 'smtp://h.example',
  MAIL_FROM: 'a@b.example',
  PUBLIC_ORIGIN: 'https://monitor.example',
};

test.each([
  ['with a mail server', { ...MAILING, DEMONSTRATION: 'false' }, true, 'https://monitor.example'],
  [
    'in demonstration mode, whatever is set',
    { ...MAILING, DEMONSTRATION: 'true' },
    false,
    'https://monitor.example',
  ],
  ['without a mail server', { DEMONSTRATION: 'false' }, false, 'http://127.0.0.1:4000'],
])('mails leave the program %s: %j', (_, environment, sends, origin) => {
  expect(settingsOf(readConfig(environment)).mail).toEqual({ sends, origin, keptDays: 730 });
});
