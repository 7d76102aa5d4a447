import { CombinedGraphQLErrors } from '@apollo/client';
import { screen } from '@testing-library/react';
import { Loaded } from '../../../client/src/components/Loaded';
import { inApp } from '../support/inApp';

const notFound = { title: 'There is no indicator X', to: '/overview', link: 'Go to the overview' };

const page = (code: string) => {
  const error = new CombinedGraphQLErrors({ errors: [{ message: 'The sentence.', extensions: { code } }] });
  const query = { data: undefined, error, refetch: () => Promise.resolve() };
  return inApp(
    <Loaded query={query} notFound={notFound}>
      {() => null}
    </Loaded>,
  );
};

test('what is not there is not tried again: the page names it and leads elsewhere', async () => {
  await page('NOT_FOUND');
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('There is no indicator X');
  expect(screen.getByText('The sentence.')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Go to the overview' }).getAttribute('href')).toBe('/overview');
  expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
});

test('any other failure can be tried again', async () => {
  await page('INTERNAL_SERVER_ERROR');
  expect(screen.getByRole('button', { name: 'Try again' })).toBeTruthy();
  expect(screen.queryByRole('link')).toBeNull();
});

test('what is not for this person leads to the first page instead of trying again', async () => {
  await page('NOT_ALLOWED');
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('This page is not for your account');
  expect(screen.getByRole('alert').textContent).toContain('The sentence.');
  expect(screen.getByRole('link', { name: 'Go to the first page' }).getAttribute('href')).toBe('/');
  expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
});
