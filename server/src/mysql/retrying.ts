import { setTimeout as pause } from 'node:timers/promises';
import { mayRetry } from './mayRetry';

const ATTEMPTS = 5;
const FIRST_PAUSE_MS = 10;

/** Doubles from attempt to attempt; random, so that those who collided do not collide again. */
const pauseAfter = (attempt: number) => FIRST_PAUSE_MS * 2 ** attempt * (0.5 + Math.random());

/**
 * Runs one whole transaction, again after a conflict or a lost connection, five times at most; then its last error
 * is thrown. `attempt` says through `onCommit` when its commit is about to be sent.
 */
export async function retrying<T>(attempt: (onCommit: () => void) => Promise<T>): Promise<T> {
  for (let number = 1; ; number += 1) {
    let committing = false;
    try {
      return await attempt(() => {
        committing = true;
      });
    } catch (error) {
      if (number === ATTEMPTS || !mayRetry(error, committing)) throw error;
      await pause(pauseAfter(number));
    }
  }
}
