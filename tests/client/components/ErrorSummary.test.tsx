import { fireEvent, screen } from '@testing-library/react';
import { ErrorSummary } from '../../../client/src/components/ErrorSummary';
import { inApp } from '../support/inApp';

Element.prototype.scrollIntoView = () => undefined;

const errors = [
  { message: 'Enter your e-mail address', fieldId: 'email' },
  { message: 'The server is busy' },
];

test('an error summary takes the focus, so that it is read first', async () => {
  await inApp(<ErrorSummary errors={errors} />);
  expect(document.activeElement).toBe(screen.getByRole('alert'));
  expect(screen.getByRole('heading').textContent).toBe('There are 2 problems');
});

test('each error leads to its field', async () => {
  await inApp(
    <>
      <ErrorSummary errors={errors} />
      <input id="email" />
    </>,
  );
  fireEvent.click(screen.getByRole('link', { name: 'Enter your e-mail address' }));
  expect(document.activeElement).toBe(screen.getByRole('textbox'));
});

test('without errors nothing is drawn and no focus is taken', async () => {
  const { container } = await inApp(<ErrorSummary errors={[]} />);
  expect(container.textContent).toBe('');
  expect(document.activeElement).toBe(document.body);
});
