/** How much of a kind of work runs and waits in this process. */
export interface TurnLimits {
  atOnce: number;
  /** Besides what runs; the next is refused. */
  mostWaiting: number;
  /** Of one person, running and waiting together: nobody takes all places. */
  mostOfOne: number;
  /** What a refused piece of work throws. */
  refusal: () => Error;
}

/** Does a piece of work of somebody (an id) in its turn, or refuses it at once. */
export type InTurn = <T>(who: string, work: () => Promise<T>) => Promise<T>;

/** Makes a queue of its own: work begins in the order of asking, and what fails ends its turn like what succeeds. */
export function makeTurns({ atOnce, mostWaiting, mostOfOne, refusal }: TurnLimits): InTurn {
  const ofOne = new Map<string, number>();
  const waiting: (() => void)[] = [];
  let running = 0;

  const count = (who: string, by: 1 | -1) => {
    const now = (ofOne.get(who) ?? 0) + by;
    if (now === 0) ofOne.delete(who);
    else ofOne.set(who, now);
  };
  const begin = async () => {
    if (running >= atOnce) await new Promise<void>((resolve) => waiting.push(resolve));
    else running += 1;
  };
  // The place is handed on: nobody who asks in between can take it.
  const end = () => {
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  };
  return async (who, work) => {
    const full = running >= atOnce && waiting.length >= mostWaiting;
    if (full || (ofOne.get(who) ?? 0) >= mostOfOne) throw refusal();
    count(who, 1);
    try {
      await begin();
      return await work().finally(end);
    } finally {
      count(who, -1);
    }
  };
}
