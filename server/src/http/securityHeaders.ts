import { randomBytes } from 'node:crypto';
import type { RequestHandler, Response } from 'express';
import helmet from 'helmet';

const NONCES = new WeakMap<object, string>();

/** The one-time word with which a page's own style elements are marked. */
export const nonceOf = (response: Response): string => NONCES.get(response) ?? '';

/**
 * Everything from our own address and nothing inline, but style attributes, which charts need, and style elements
 * that carry the page's nonce.
 */
export function securityHeaders(publicOrigin: string | undefined): RequestHandler[] {
  const https = publicOrigin?.startsWith('https:') ?? false;
  const giveNonce: RequestHandler = (_request, response, next) => {
    NONCES.set(response, randomBytes(16).toString('base64'));
    next();
  };
  const headers = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", (_request, response) => `'nonce-${NONCES.get(response) ?? ''}'`],
        styleSrcAttr: ["'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        ...(https ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    strictTransportSecurity: https,
    referrerPolicy: { policy: 'no-referrer' },
    xFrameOptions: { action: 'deny' },
  });
  return [giveNonce, headers];
}
