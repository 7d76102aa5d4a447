import type { RequestHandler } from 'express';
import { DomainError } from '../errors';

/**
 * Refuses a request that another site's page sends (403). Browsers send Origin with every POST; programs need not.
 * Without PUBLIC_ORIGIN the address that the browser itself used counts as ours.
 */
export const sameOriginOnly =
  (publicOrigin: string | undefined): RequestHandler =>
  (request, _response, next) => {
    const { origin } = request.headers;
    const ours = publicOrigin ?? `${request.protocol}://${request.headers.host ?? ''}`;
    next(
      origin === undefined || origin === ours
        ? undefined
        : new DomainError('NOT_ALLOWED', 'Error_NOT_ALLOWED'),
    );
  };
