const QUIET_MS = 700;

/** Puts off a question until nobody has asked for it for a while. Without network there is no answer, and none is missed. */
export function whenQuiet(ask: () => Promise<void>): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(() => void ask().catch(() => undefined), QUIET_MS);
  };
}
