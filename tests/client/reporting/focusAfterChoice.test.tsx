import { act, screen } from '@testing-library/react';
import { useState } from 'react';
import { Button } from '../../../client/src/components/Button';
import { Section } from '../../../client/src/components/Section';
import { useFocusLeft } from '../../../client/src/features/reporting/useFocusLeft';
import { inApp } from '../support/inApp';

function Choice({ entry, onChoose }: { entry: string; onChoose: () => void }) {
  return (
    <div ref={useFocusLeft(entry)}>
      <Button onClick={onChoose}>Enter mine</Button>
    </div>
  );
}

function Cell() {
  const [asks, setAsks] = useState(true);
  return (
    <>
      <input id="cell-7" aria-label="Victims" />
      {asks && <Choice entry="7" onChoose={() => setAsks(false)} />}
    </>
  );
}

test('the focus goes to the field when the choice beside it was made and vanishes', async () => {
  await inApp(<Cell />);
  const button = screen.getByRole('button', { name: 'Enter mine' });
  button.focus();
  act(() => button.click());
  expect(document.activeElement).toBe(screen.getByLabelText('Victims'));
});

test('the heading of what was asked for has the focus when it comes', async () => {
  await inApp(
    <Section title="What would change" arrives>
      …
    </Section>,
  );
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'What would change' }));
});
