import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import type { DomainSettings } from './context';
import { isDay } from './domain/belgrade';
import { isMailAddress } from './domain/mail';

const whole = (from: number, to: number, fallback: number) =>
  z
    .string()
    .default(String(fallback))
    .refine((text) => /^\d{1,9}$/.test(text) && Number(text) >= from && Number(text) <= to, {
      error: `must be a whole number from ${from} to ${to}`,
    })
    .transform(Number);

const oneOf = <T extends string>(words: readonly [T, ...T[]], fallback: T) =>
  z.enum(words, { error: `must be one of: ${words.join(', ')}` }).default(fallback as never);

const isOrigin = (text: string) =>
  /^https?:\/\//.test(text) && URL.canParse(text) && new URL(text).origin === text;

/** Sets aside what begins otherwise; a password with a bare # / or % is what usually goes wrong. */
const isMysqlAddress = (text: string) => {
  if (!text.startsWith('mysql://')) return true;
  if (!URL.canParse(text)) return false;
  const { hostname, pathname, search, hash } = new URL(text);
  return hostname !== '' && pathname.length > 1 && search + hash === '' && !/%(?![\da-f]{2})/i.test(text);
};

/** Every setting of the program by its name in the environment. `.env.example` explains each; a test compares. */
export const SETTINGS = z.object({
  NODE_ENV: oneOf(['development', 'test', 'production'], 'development'),
  HOST: z.string().default('127.0.0.1'),
  PORT: whole(0, 65_535, 4000),
  PUBLIC_ORIGIN: z
    .string()
    .refine(isOrigin, { error: 'must be scheme and host alone, for example https://monitor.example.org' })
    .optional(),
  TRUST_PROXY: z
    .string()
    .default('')
    .refine((text) => !/^(true|all)$/i.test(text), {
      error: 'must be the number of proxies in front of the server, or their addresses',
    }),
  DATABASE_URL: z
    .string()
    .default('sqlite:./data/monitor.db')
    .refine((text) => /^(sqlite:.|mysql:\/\/)/.test(text), {
      error: 'must begin with sqlite: or mysql://',
    })
    .refine(isMysqlAddress, {
      error:
        'must look like mysql://user:password@host:port/name, with % codes for characters such as # / @ %',
    }),
  EVIDENCE_FOLDER: z.string().optional(),
  SESSION_SECRET: z.string().min(32, { error: 'must have at least 32 characters' }).optional(),
  SESSION_IDLE_MINUTES: whole(1, 1440, 30),
  SESSION_HOURS: whole(1, 168, 12),
  PASSWORD_MEMORY_KIB: whole(8, 1_048_576, 19_456),
  PASSWORD_PASSES: whole(1, 20, 2),
  DEMONSTRATION: z.enum(['true', 'false'], { error: 'must be one of: true, false' }).optional(),
  DEMONSTRATION_DAY: z
    .string()
    .default('2019-11-20')
    .refine(isDay, { error: 'must be a day such as 2019-11-20' }),
  SMTP_URL: z
    .string()
    .refine((text) => /^smtps?:\/\/[^/]/.test(text) && URL.canParse(text), {
      error: 'must look like smtp://user:password@host:587, with % codes for characters such as # / @ %',
    })
    .optional(),
  MAIL_FROM: z
    .string()
    .refine(isMailAddress, { error: 'must be one mail address in small letters' })
    .optional(),
  MAIL_KEPT_DAYS: whole(90, 36_500, 730),
  RATING_ON_TRACK: whole(1, 100, 90),
  RATING_AT_RISK: whole(1, 100, 70),
  DISCLOSURE_THRESHOLD: whole(3, 20, 5),
  IATI_ORGANISATION: z
    .string()
    .default('XK-GOV-ONATC')
    .refine((text) => /^[A-Z]{2,3}-[A-Z]{2,}-[^\s/&|?<>]{1,60}$/.test(text), {
      error: 'must be an identifier of an organisation as IATI has them, for example XI-IATI-1234',
    }),
  IATI_SECTOR: z
    .string()
    .default('15160')
    .refine((text) => /^\d{5}$/.test(text), { error: 'must be a DAC purpose code of five digits' }),
  IATI_STATUS: whole(1, 6, 2),
  PUBLIC_SITE: z.enum(['true', 'false'], { error: 'must be one of: true, false' }).default('false'),
  LOG_LEVEL: oneOf(['fatal', 'error', 'warn', 'info', 'debug', 'silent'], 'info'),
});

type Given = z.output<typeof SETTINGS>;

/** The settings as the program uses them. */
export type Config = Readonly<
  Omit<Given, 'SESSION_SECRET' | 'DEMONSTRATION' | 'EVIDENCE_FOLDER'> & {
    SESSION_SECRET: string;
    DEMONSTRATION: boolean;
    EVIDENCE_FOLDER: string;
  }
>;

/** One sentence for each setting that is wrong or missing. */
export class ConfigError extends Error {
  constructor(readonly sentences: readonly string[]) {
    super(sentences.join('\n'));
    this.name = 'ConfigError';
  }
}

const DEVELOPMENT_SECRET = 'for development and tests only: no secret at all';
const LEAST_PASSWORD_MEMORY = 19_456;

/** What depends on more than one setting. */
function* contradictions(given: Given): Generator<string> {
  if (given.RATING_AT_RISK >= given.RATING_ON_TRACK) yield 'RATING_AT_RISK must be below RATING_ON_TRACK.';
  if (given.NODE_ENV !== 'test' && given.PASSWORD_MEMORY_KIB < LEAST_PASSWORD_MEMORY)
    yield `PASSWORD_MEMORY_KIB must be at least ${LEAST_PASSWORD_MEMORY}.`;
  if ((given.SMTP_URL === undefined) !== (given.MAIL_FROM === undefined))
    yield 'SMTP_URL and MAIL_FROM belong together: set both or neither.';
  else if (given.SMTP_URL !== undefined && given.PUBLIC_ORIGIN === undefined)
    yield 'PUBLIC_ORIGIN is required with SMTP_URL: mails contain links.';
  if (given.NODE_ENV !== 'production') return;
  if (given.SESSION_SECRET === undefined)
    yield 'SESSION_SECRET is required in production: at least 32 random characters.';
  if (given.DEMONSTRATION === 'true')
    yield 'DEMONSTRATION must not be true in production: its passwords are public.';
}

/**
 * Reads the settings. An empty setting counts as not given.
 * Throws a ConfigError with one sentence for each setting that is wrong; values are not repeated, they may be secret.
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, text]) => text !== ''));
  const result = SETTINGS.safeParse(given);
  if (!result.success)
    throw new ConfigError(result.error.issues.map(({ path, message }) => `${path.join('.')} ${message}.`));
  const wrong = [...contradictions(result.data)];
  if (wrong.length > 0) throw new ConfigError(wrong);
  const { SESSION_SECRET, DEMONSTRATION, EVIDENCE_FOLDER, ...rest } = result.data;
  return {
    ...rest,
    EVIDENCE_FOLDER: EVIDENCE_FOLDER ?? besideDatabase(rest.DATABASE_URL),
    SESSION_SECRET: SESSION_SECRET ?? DEVELOPMENT_SECRET,
    DEMONSTRATION: rest.NODE_ENV !== 'production' && DEMONSTRATION !== 'false',
  };
}

/** Files lie beside the database that speaks of them, when that is a file. */
function besideDatabase(url: string): string {
  const file =
    url.startsWith('sqlite:') && !url.includes(':memory:')
      ? url.slice('sqlite:'.length)
      : './data/monitor.db';
  return join(dirname(file), 'evidence');
}

/** The settings of this process: from the environment, and from a file `.env` in the working folder. */
export function configOfProcess(): Config {
  if (existsSync('.env')) process.loadEnvFile('.env');
  return readConfig(process.env);
}

/** The part of the settings that use cases and queries need. */
export const settingsOf = (config: Config): DomainSettings => ({
  thresholds: { onTrack: config.RATING_ON_TRACK, atRisk: config.RATING_AT_RISK },
  disclosureThreshold: config.DISCLOSURE_THRESHOLD,
  iati: {
    organisation: config.IATI_ORGANISATION,
    sector: config.IATI_SECTOR,
    status: config.IATI_STATUS,
  },
  demonstration: config.DEMONSTRATION,
  publicSite: config.PUBLIC_SITE === 'true',
  evidenceFolder: config.EVIDENCE_FOLDER,
  mail: {
    sends: config.SMTP_URL !== undefined && !config.DEMONSTRATION,
    origin: config.PUBLIC_ORIGIN ?? `http://${config.HOST}:${config.PORT}`,
    keptDays: config.MAIL_KEPT_DAYS,
  },
  passwordCost: { memoryCost: config.PASSWORD_MEMORY_KIB, timeCost: config.PASSWORD_PASSES },
  listed: NAMES.filter((name) => name !== 'SESSION_SECRET').map((name) => ({
    name,
    value: shown(config, name),
  })),
});

const NAMES = SETTINGS.keyof().options;

function shown(config: Config, name: keyof Config): string {
  const value = String(config[name] ?? '');
  return name === 'DATABASE_URL' || name === 'SMTP_URL'
    ? value.replace(/(\/\/[^:@/]*):.*@/, '$1:***@')
    : value;
}
