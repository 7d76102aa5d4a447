import { onStage } from './onStage';

const DELAY = 400;

describe('The language', () => {
  const stage = onStage();

  test('that is chosen while a page is still loading is the language of everything on it', async () => {
    const page = await stage().visit();
    await page.route('**/graphql', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, DELAY));
      await route.continue();
    });
    await page.reload({ waitUntil: 'commit' });
    await page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor();
    await page.getByRole('button', { name: 'Shqip' }).click();
    await page.getByText('Ministria e Arsimit').first().waitFor();
    expect(await page.getByText('Ministry of Education').count()).toBe(0);
  });
});
