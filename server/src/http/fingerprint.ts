import { createHmac } from 'node:crypto';

/** A digest (64 characters) that only this server can make: what is stored tells nothing and opens nothing. */
export const fingerprintWith = (secret: string) => (text: string) =>
  createHmac('sha256', secret).update(text).digest('hex');
