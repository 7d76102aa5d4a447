import { useEffect } from 'react';
import type { Step } from './steps';

/** Whoever comes to a later step by its address while the draft is still in the making goes to where that is shown. */
export function useOnceWorked(state: string | undefined, go: (step: Step) => void): void {
  const working = state === 'WORKING';
  useEffect(() => {
    if (working) go('protection');
  }, [working, go]);
}
