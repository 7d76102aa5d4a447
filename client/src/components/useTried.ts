import { useEffect, useState } from 'react';

/**
 * Whether somebody tried to go on, and how to note another try: it leads to the first field of the dialog that is
 * refused. For dialogs that say what is missing beside their fields, without a summary of errors.
 */
export function useTried(): readonly [tried: boolean, tryOnce: () => void] {
  const [tries, setTries] = useState(0);
  useEffect(() => {
    if (tries > 0) document.querySelector<HTMLElement>('dialog[open] [aria-invalid="true"]')?.focus();
  }, [tries]);
  return [tries > 0, () => setTries((before) => before + 1)];
}
