import 'fake-indexeddb/auto';
import { deserialize, serialize } from 'node:v8';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { mayKeep, setMayKeep } from '../../../client/src/components/keptEntries';
import { countKept, wipeKept, writeKept } from '../../../client/src/components/keptStore';
import { KeepOnThisComputer } from '../../../client/src/features/accounts/KeepOnThisComputer';
import { inApp } from '../support/inApp';

// jsdom has none; a store of objects copies what it takes.
globalThis.structuredClone = <T,>(value: T): T => deserialize(serialize(value)) as T;

beforeEach(async () => {
  setMayKeep(true);
  await wipeKept();
});

const kept = { place: 'p', person: 'somebody', form: 'r1', keeper: 'k', order: 1, content: {} };

test('keeping is not switched off over entries that were not sent, unless the person says so', async () => {
  await writeKept([kept], []);
  await inApp(<KeepOnThisComputer />);
  fireEvent.click(screen.getByRole('checkbox'));
  expect(await screen.findByText(/^1 entry on this computer has not been sent/)).toBeTruthy();
  expect([mayKeep(), await countKept()]).toEqual([true, 1]);
  fireEvent.click(screen.getByText('Delete and switch off'));
  await waitFor(async () => expect([mayKeep(), await countKept()]).toEqual([false, 0]));
});

test('with nothing kept it is switched off at once', async () => {
  await inApp(<KeepOnThisComputer />);
  fireEvent.click(screen.getByRole('checkbox'));
  await waitFor(() => expect(mayKeep()).toBe(false));
  expect(screen.queryByText('Delete and switch off')).toBeNull();
});
