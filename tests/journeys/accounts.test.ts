import type { Page } from 'playwright-core';
import { onStage } from './onStage';
import { step } from './step';

const NEW = { name: 'Arta Example', email: 'arta@test.example', password: 'lamp seven orchard' };
const CHOSEN = 'river button cloud nine';

async function signIn(page: Page, password: string): Promise<void> {
  await page.getByRole('textbox', { name: 'E-mail address' }).fill(NEW.email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
}

describe('The administrator looks after accounts', () => {
  const stage = onStage();
  let admin: Page;
  let person: Page;

  step('creates a focal point account; what is missing is said at its field', async () => {
    admin = await stage().enter('admin');
    await admin.getByRole('heading', { level: 1, name: 'Users' }).waitFor();
    await admin.getByRole('button', { name: 'Create an account' }).click();
    const dialog = admin.getByRole('dialog', { name: 'Create an account' });
    await dialog.getByRole('textbox', { name: 'Name', exact: true }).fill(NEW.name);
    await dialog.getByRole('textbox', { name: 'E-mail address' }).fill(NEW.email);
    await dialog.getByLabel('First password').fill('short');
    await dialog.getByRole('button', { name: 'Create an account' }).click();
    await dialog.getByRole('alert').getByRole('link').first().waitFor();
    await dialog
      .getByRole('combobox', { name: 'Institution' })
      .selectOption({ label: 'Labour Inspectorate' });
    await dialog.getByLabel('First password').fill(NEW.password);
    await dialog.getByRole('button', { name: 'Create an account' }).click();
    await admin.getByText('The account of Arta Example has been created.').waitFor();
  });

  step('the new focal point signs in, and sees the own institution alone', async () => {
    person = await stage().visit();
    await signIn(person, NEW.password);
    await person.getByRole('heading', { level: 1, name: 'Tasks' }).waitFor();
    await person.getByRole('link', { name: 'My reports' }).click();
    await person.getByRole('link', { name: '2019-Q3/LI/NATS-2015-2019', exact: true }).waitFor();
    expect(await person.getByRole('link', { name: /2019-Q3\/MEST/ }).count()).toBe(0);
  });

  step('changes the password, after a wrong one was refused', async () => {
    await person.getByRole('link', { name: /Arta Example/ }).click();
    await person.getByLabel('Current password').fill('not the password');
    await person.getByLabel('New password').fill(CHOSEN);
    await person.getByRole('button', { name: 'Change password' }).click();
    await person.getByRole('alert').getByRole('link').waitFor();
    await person.getByLabel('Current password').fill(NEW.password);
    await person.getByRole('button', { name: 'Change password' }).click();
    await person.getByText('The password has been changed.').waitFor();
  });

  step('chooses Albanian, which stays with the account after signing in again', async () => {
    await person.getByRole('combobox', { name: 'Language' }).selectOption('sq');
    await person.getByRole('heading', { level: 1, name: 'Llogaria ime' }).waitFor();
    const elsewhere = await stage().visit();
    await signIn(elsewhere, CHOSEN);
    await elsewhere.getByRole('link', { name: 'Raportet e mia' }).waitFor();
    await elsewhere.locator('html[lang="sq"]').waitFor();
  });

  step('deactivated by the administrator, the focal point is out at the next request', async () => {
    await admin.getByRole('button', { name: /^Deactivate ?: Arta Example/ }).click();
    await admin.getByRole('dialog').getByRole('button', { name: 'Deactivate' }).click();
    await admin.getByText('The account of Arta Example has been deactivated.').waitFor();
    await person.getByRole('link', { name: 'Raportet e mia' }).click();
    await person.getByRole('button', { name: 'Hyr', exact: true }).waitFor();
    await person.waitForURL((url) => url.pathname === '/sign-in');
  });

  step('cannot sign in any more, and the audit trail tells it all', async () => {
    await person.getByRole('button', { name: 'English' }).click();
    await signIn(person, CHOSEN);
    await person.getByRole('alert').waitFor();
    await admin.getByRole('link', { name: 'Audit trail' }).click();
    await admin
      .getByRole('row', { name: /Account changed.*arta@test\.example/ })
      .first()
      .waitFor();
    await admin.getByRole('row', { name: /Account created.*arta@test\.example/ }).waitFor();
  });
});
