import type { Page } from 'playwright-core';
import { ask, type Person } from './stage';

/** One page of the product as somebody sees it. */
export interface Place {
  name: string;
  /** Nobody: not signed in. */
  person: Person | null;
  path: string;
}

interface Reports {
  reports: { id: string; workflow: string; quarter: string; institution: { code: string } }[];
}

const REPORTS = '{ reports { id workflow quarter institution { code } } }';

async function findReport(page: Page, wanted: { workflow: string; code?: string }): Promise<string> {
  const { reports } = await ask<Reports>(page, REPORTS);
  const found = reports.find(
    ({ workflow, institution }) =>
      workflow === wanted.workflow && (wanted.code ?? institution.code) === institution.code,
  );
  if (!found) throw new Error(`There is no report that is ${JSON.stringify(wanted)}.`);
  return found.id;
}

/** Every address of the client, for each role that has its own look at it. */
const FIXED: readonly Place[] = [
  { name: 'sign-in', person: null, path: '/sign-in' },
  { name: 'not-found', person: null, path: '/no-such-page' },
  { name: 'tasks', person: 'police', path: '/tasks' },
  { name: 'own-reports', person: 'police', path: '/reports' },
  { name: 'own-overview', person: 'police', path: '/overview' },
  { name: 'own-quarters', person: 'police', path: '/quarters' },
  { name: 'account', person: 'police', path: '/account' },
  { name: 'draft-tasks', person: 'education', path: '/tasks' },
  { name: 'overview', person: 'coordinator', path: '/overview' },
  { name: 'review', person: 'coordinator', path: '/reports' },
  { name: 'plan', person: 'coordinator', path: '/plan' },
  { name: 'indicator', person: 'coordinator', path: '/indicators/I1.3.1a' },
  { name: 'indicator-ratio', person: 'coordinator', path: '/indicators/I1.3.1b' },
  { name: 'indicator-small', person: 'coordinator', path: '/indicators/I2.1.1a' },
  { name: 'quarters', person: 'coordinator', path: '/quarters' },
  { name: 'outbox', person: 'coordinator', path: '/outbox' },
  { name: 'releases', person: 'coordinator', path: '/releases' },
  { name: 'new-release', person: 'coordinator', path: '/releases/new' },
  { name: 'released-summary', person: 'coordinator', path: '/summary/1' },
  { name: 'summary', person: 'donor', path: '/summary' },
  { name: 'released-indicator', person: 'donor', path: '/summary/1/indicators/I1.1.1b' },
  { name: 'released-ratio', person: 'donor', path: '/summary/1/indicators/I5.1.2b' },
  { name: 'not-released', person: 'donor', path: '/summary/1/indicators/I2.1.1a' },
  { name: 'method', person: 'donor', path: '/summary/1/method' },
  { name: 'changes', person: 'donor', path: '/summary/1/changes' },
  { name: 'downloads', person: 'donor', path: '/summary/1/downloads' },
  { name: 'outbox-states', person: 'admin', path: '/outbox' },
  { name: 'users', person: 'admin', path: '/users' },
  { name: 'settings', person: 'admin', path: '/settings' },
  { name: 'audit', person: 'admin', path: '/audit' },
];

/** The pages of somebody, with those of reports that are found through the API. */
export async function placesOf(person: Person | null, page: Page): Promise<Place[]> {
  const fixed = FIXED.filter((place) => place.person === person);
  if (person === 'police') {
    const id = await findReport(page, { workflow: 'RETURNED' });
    return [
      ...fixed,
      { name: 'returned-report', person, path: `/reports/${id}` },
      { name: 'check', person, path: `/reports/${id}/check` },
      { name: 'copy', person, path: `/reports/${id}/print` },
      { name: 'done', person, path: `/reports/${await findReport(page, { workflow: 'APPROVED' })}/done` },
    ];
  }
  if (person === 'education') {
    const id = await findReport(page, { workflow: 'DRAFT' });
    return [
      ...fixed,
      { name: 'draft-report', person, path: `/reports/${id}` },
      { name: 'draft-check', person, path: `/reports/${id}/check` },
      { name: 'draft-form', person, path: `/reports/${id}/form` },
    ];
  }
  if (person === 'coordinator') {
    const id = await findReport(page, { workflow: 'SUBMITTED' });
    return [...fixed, { name: 'reviewed-report', person, path: `/reports/${id}` }];
  }
  return fixed;
}

/** Everybody who sees pages; null is somebody who has not signed in. */
export const PEOPLE: readonly (Person | null)[] = [
  null,
  'police',
  'education',
  'coordinator',
  'donor',
  'admin',
];

/** Several people look at their pages side by side, and axe holds each page for a while. */
const PATIENCE_MS = 60_000;

/** Goes to a page and waits until it has all its data. */
export async function goTo(page: Page, path: string): Promise<void> {
  await page.goto(path, { waitUntil: 'networkidle', timeout: PATIENCE_MS });
  await page.getByRole('heading', { level: 1 }).waitFor({ timeout: PATIENCE_MS });
}
