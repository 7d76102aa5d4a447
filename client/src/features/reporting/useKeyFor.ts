import { useMemo } from 'react';
import { newKey } from '../../components/newKey';

export interface Keys {
  /** The input with its key: the same for the same input, so that asking again after a lost answer has no second effect. */
  keyed: <T extends object>(input: T) => T & { key: string };
  /** After an answer: the same input is a new step from now on, as when somebody says the same words twice. */
  renew: () => void;
}

/** A key for each step that is asked for. */
export function useKeyFor(): Keys {
  return useMemo(() => {
    const keys = new Map<string, string>();
    const keyOf = (asked: string) => {
      const key = keys.get(asked) ?? newKey();
      keys.set(asked, key);
      return key;
    };
    return {
      keyed: (input) => ({ ...input, key: keyOf(JSON.stringify(input)) }),
      renew: () => keys.clear(),
    };
  }, []);
}
