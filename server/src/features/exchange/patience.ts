/** So much work no form needs. Work is counted, not waiting: on a busy machine a thread stands still through no fault of its file. */
const MOST_WORK_MS = 15_000;
/** Nobody waits longer, whoever is at fault: the places behind are taken meanwhile. */
const LONGEST_MS = 60_000;
const LOOK_EVERY_MS = 500;

/** What a thread has had since it began. */
export interface Spent {
  /** By the clock. */
  passedMs: number;
  /** Processor time of the whole process: the thread has had no more than that. */
  workedMs: number;
}

/** Whether a thread has had its time: much work, or a very long wait. */
export const isOver = ({ passedMs, workedMs }: Spent): boolean =>
  passedMs >= LONGEST_MS || Math.min(passedMs, workedMs) >= MOST_WORK_MS;

/** Looks now and then, and calls back once when the time is over. Gives the way to stop. */
export function watchTime(over: () => void): () => void {
  const began = performance.now();
  const before = process.cpuUsage();
  const timer = setInterval(() => {
    const { user, system } = process.cpuUsage(before);
    if (!isOver({ passedMs: performance.now() - began, workedMs: (user + system) / 1000 })) return;
    clearInterval(timer);
    over();
  }, LOOK_EVERY_MS);
  return () => clearInterval(timer);
}
