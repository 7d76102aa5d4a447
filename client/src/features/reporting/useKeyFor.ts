import { useRef } from 'react';
import { newKey } from '../../components/newKey';

/**
 * A key for each step that is asked for: the same for the same input, so that pressing again after a lost answer does
 * not do it twice.
 */
export function useKeyFor(): <T extends object>(input: T) => T & { key: string } {
  const last = useRef({ input: '', key: '' });
  return (input) => {
    const asked = JSON.stringify(input);
    if (last.current.input !== asked) last.current = { input: asked, key: newKey() };
    return { ...input, key: last.current.key };
  };
}
