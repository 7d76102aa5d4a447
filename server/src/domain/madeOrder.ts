/**
 * The one order of what happened: that of its making, which the ids tell. Not the times beside them: the clock of the
 * rules may stand still or be set back, and then a change would seem to come before the return that asked for it.
 */
interface Made {
  id: string;
}

/** For reading rows. */
export const OLDEST_FIRST = { id: 'ASC' } as const;
export const NEWEST_FIRST = { id: 'DESC' } as const;

/** Whether something was made after something else. */
export const isAfter = (a: Made, b: Made): boolean => a.id > b.id;

/** For sorting, newest first. */
export const byNewest = (a: Made, b: Made): number => (a.id < b.id ? 1 : -1);
