import type { Request, Response } from 'express';
import { preferredLanguage } from '../../../schema/language/preferredLanguage';
import type { AppParts } from '../app';
import { settingsOf } from '../config';
import type { RequestContext } from '../context';
import { makeRequestContext } from '../makeContext';
import { reportTo } from '../reportFault';
import { fingerprintWith } from './fingerprint';
import { readSession } from './readSession';
import { giveToken, tokenOf } from './sessionCookie';

/** Makes the contexts of requests: who asks, in which language, with which door to the session. */
export function requestContexts({ database, config, now, wallClock, logger }: AppParts) {
  const reportFault = reportTo(logger);
  const settings = settingsOf(config);
  const fingerprint = fingerprintWith(config.SESSION_SECRET);
  const idleMinutes = config.SESSION_IDLE_MINUTES;
  return async (request: Request, response: Response): Promise<RequestContext> => {
    const token = tokenOf(request);
    const user = token
      ? await readSession(database, fingerprint(token), { now: wallClock(), idleMinutes })
      : null;
    const wanted = request.headers['accept-language'];
    return makeRequestContext({
      database,
      now,
      settings,
      reportFault,
      viewer: user && { id: user.id, role: user.role, institutionId: user.institutionId },
      actorName: user?.name ?? '',
      language: wanted === undefined || wanted === '*' ? (user?.language ?? 'en') : preferredLanguage(wanted),
      session: {
        address: request.ip ?? '',
        token,
        give: (given) => giveToken(response, config, given),
        hours: config.SESSION_HOURS,
        fingerprint,
        wallClock,
      },
    });
  };
}
