const FIRST_MS = 2000;
const LONGEST_MS = 60_000;

/** Tries again by itself, each time after a longer pause, until something is reached. */
export function createRetrying(retry: () => void) {
  let pause = FIRST_MS;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = () => clearTimeout(timer);
  return {
    /** Said after every attempt: whether the server was reached. */
    onReach: (reached: boolean) => {
      stop();
      if (reached) pause = FIRST_MS;
      else {
        // Different from tab to tab and from office to office, so that not all come back at once.
        timer = setTimeout(retry, pause * (0.75 + Math.random() / 2));
        pause = Math.min(pause * 2, LONGEST_MS);
      }
    },
    /** The network is back: no pause any more. */
    atOnce: () => {
      stop();
      pause = FIRST_MS;
      retry();
    },
    stop,
  };
}
