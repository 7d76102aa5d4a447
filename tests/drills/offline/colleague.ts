import type { Page } from 'playwright-core';
import { ask, type Account } from '../../journeys/stage';

const WHERE = '{ users { email institution { id } } }';
const HIRE = 'mutation ($input: CreateUserInput!) { createUser(input: $input) { id } }';

/** A second focal point of the police, with an account of its own, made by the admin. */
export async function hireColleague(admin: Page): Promise<Account> {
  const { users } = await ask<{ users: { email: string; institution: { id: string } | null }[] }>(
    admin,
    WHERE,
  );
  const institutionId = users.find(({ email }) => email === 'police@demo.example')?.institution?.id;
  if (institutionId === undefined) throw new Error('The demonstration has no focal point of the police.');
  const account = { email: 'colleague@demo.example', password: 'a colleague of the police' };
  await ask(admin, HIRE, {
    input: { ...account, institutionId, name: 'Colleague', role: 'FOCAL_POINT', language: 'en' },
  });
  await admin.context().close();
  return account;
}
