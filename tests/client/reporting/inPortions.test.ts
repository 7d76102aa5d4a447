import { waitFor } from '@testing-library/react';
import { inPortions } from '../../../client/src/features/reporting/inPortions';

const PATIENCE = { timeout: 15_000 };

test('Somebody who pastes sees the first cells at once and all of them soon, each once and in order', async () => {
  const cells = [...Array(45).keys()];
  const seen: number[] = [];
  inPortions(cells, (some) => seen.push(...some));
  expect(seen).toEqual(cells.slice(0, 20));
  await waitFor(() => expect(seen).toEqual(cells), PATIENCE);
});

test('Cells are shown in a window that paints nothing, too', async () => {
  const painting = jest.spyOn(window, 'requestAnimationFrame').mockReturnValue(0);
  const seen: number[] = [];
  inPortions([...Array(21).keys()], (some) => seen.push(...some));
  await waitFor(() => expect(seen).toHaveLength(21), PATIENCE);
  painting.mockRestore();
});
