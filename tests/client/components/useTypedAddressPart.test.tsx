import { fireEvent, screen } from '@testing-library/react';
import { Link, useLocation } from 'react-router';
import { useTypedAddressPart } from '../../../client/src/components/useTypedAddressPart';
import { inApp } from '../support/inApp';

function Search() {
  const [value, change] = useTypedAddressPart('q');
  return (
    <>
      <input aria-label="Search" value={value} onChange={(event) => change(event.target.value)} />
      <output>{useLocation().search}</output>
      <Link to="/plan">Plan</Link>
    </>
  );
}

const box = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Search' });
const type = (value: string) => fireEvent.change(box(), { target: { value } });

test('what is typed stands at once and goes into the address', async () => {
  await inApp(<Search />, { at: '/plan?framework=F' });
  type('s');
  type('sh');
  type('she');
  expect(box().value).toBe('she');
  expect(screen.getByRole('status').textContent).toBe('?framework=F&q=she');
});

test('an address changed by a link is taken over', async () => {
  await inApp(<Search />, { at: '/plan?q=shelter' });
  expect(box().value).toBe('shelter');
  fireEvent.click(screen.getByRole('link', { name: 'Plan' }));
  expect(box().value).toBe('');
});

test('an emptied box leaves the address', async () => {
  await inApp(<Search />, { at: '/plan?q=shelter' });
  type('');
  expect(screen.getByRole('status').textContent).toBe('');
});
