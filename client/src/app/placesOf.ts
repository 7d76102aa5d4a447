import type { ParseKeys } from 'i18next';
import type { SignedInPerson } from './frameQuery';

interface Place {
  to: string;
  word: ParseKeys<'app'>;
}

/** Where each role can go, the first place being its home. What may be done there, the server says. */
export const placesOf: Record<SignedInPerson['role'], readonly [Place, ...Place[]]> = {
  FOCAL_POINT: [
    { to: '/tasks', word: 'tasks' },
    { to: '/reports', word: 'reports' },
    { to: '/overview', word: 'overview' },
    { to: '/plan', word: 'plan' },
    { to: '/quarters', word: 'quarters' },
  ],
  COORDINATOR: [
    { to: '/overview', word: 'overview' },
    { to: '/reports', word: 'review' },
    { to: '/plan', word: 'plan' },
    { to: '/quarters', word: 'quarters' },
    { to: '/outbox', word: 'outbox' },
    { to: '/releases', word: 'releases' },
  ],
  DONOR: [{ to: '/summary', word: 'summary' }],
  ADMIN: [
    { to: '/users', word: 'users' },
    { to: '/outbox', word: 'outbox' },
    { to: '/settings', word: 'settings' },
    { to: '/audit', word: 'audit' },
  ],
};
