import { parse } from 'cookie';
import type { CookieOptions, Request, Response } from 'express';
import type { Config } from '../config';

const NAME = 'monitor_session';
const HOUR = 3_600_000;
const LONGEST_TOKEN = 100;

/** The session token that a browser sent, if it looks like one. */
export function tokenOf(request: Request): string | null {
  const token = parse(request.headers.cookie ?? '')[NAME];
  return token !== undefined && token.length > 0 && token.length <= LONGEST_TOKEN ? token : null;
}

const optionsOf = ({ NODE_ENV, PUBLIC_ORIGIN }: Config): CookieOptions => ({
  httpOnly: true,
  sameSite: 'strict',
  path: '/',
  secure: PUBLIC_ORIGIN === undefined ? NODE_ENV === 'production' : PUBLIC_ORIGIN.startsWith('https:'),
});

/** Gives a browser its session token, or takes it away. Scripts cannot read it, other sites cannot send it. */
export function giveToken(response: Response, config: Config, token: string | null): void {
  if (token === null) response.clearCookie(NAME, optionsOf(config));
  else response.cookie(NAME, token, { ...optionsOf(config), maxAge: config.SESSION_HOURS * HOUR });
}
