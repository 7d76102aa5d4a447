import { fireEvent, screen } from '@testing-library/react';
import { Button } from '../../../client/src/components/Button';
import { inApp } from '../support/inApp';

test('a refused action stays within reach of the keyboard, says why, and does nothing', async () => {
  let pressed = 0;
  await inApp(
    <Button refusal="The quarter is closed." onClick={() => (pressed += 1)}>
      Submit
    </Button>,
  );
  const button = screen.getByRole('button', { name: 'Submit', description: 'The quarter is closed.' });
  button.focus();
  fireEvent.click(button);
  expect(document.activeElement).toBe(button);
  expect(button.getAttribute('aria-disabled')).toBe('true');
  expect(pressed).toBe(0);
});

test('a button that is busy sends its form once', async () => {
  let sent = 0;
  const form = (busy: boolean) => (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        sent += 1;
      }}
    >
      <Button type="submit" busy={busy}>
        Save
      </Button>
    </form>
  );
  const { rerender } = await inApp(form(true));
  fireEvent.click(screen.getByRole('button'));
  expect(sent).toBe(0);
  rerender(form(false));
  fireEvent.click(screen.getByRole('button'));
  expect(sent).toBe(1);
});
