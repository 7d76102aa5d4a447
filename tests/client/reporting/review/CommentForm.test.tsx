import { fireEvent, screen, waitFor } from '@testing-library/react';
import { CommentForm } from '../../../../client/src/features/reporting/review/CommentForm';
import { inApp } from '../../support/inApp';

test('an empty comment is not sent but asked for; a saved one is confirmed and leaves the field', async () => {
  const sent: string[] = [];
  const onSend = (text: string) => {
    sent.push(text);
    return Promise.resolve({});
  };
  await inApp(<CommentForm label="Answer" button="Send the answer" onSend={onSend} />);
  fireEvent.click(screen.getByRole('button', { name: 'Send the answer' }));
  const field = screen.getByLabelText('Answer');
  await screen.findByText('Write what is to be said.');
  expect(field.getAttribute('aria-invalid')).toBe('true');
  expect(sent).toEqual([]);
  fireEvent.change(field, { target: { value: 'Counted again.' } });
  fireEvent.click(screen.getByRole('button', { name: 'Send the answer' }));
  await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Your comment was saved.'));
  expect(field).toHaveProperty('value', '');
  expect(sent).toEqual(['Counted again.']);
});
