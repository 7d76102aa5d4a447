/** A later deadline that the coordinator granted to one institution. */
export interface GrantedDeadline {
  dueAt: Date;
  grantedAt: Date;
}

/**
 * The deadline by which a report is called on time or late: that of the quarter, or a later one granted to the
 * institution. What is granted after the first submission no longer counts: a late report stays late.
 */
export function deadlineOf(
  quarterDueAt: Date,
  granted: readonly GrantedDeadline[],
  firstSubmittedAt: Date | null,
): Date {
  const counting = granted.filter(
    ({ grantedAt }) => firstSubmittedAt === null || grantedAt <= firstSubmittedAt,
  );
  return latest([quarterDueAt, ...counting.map(({ dueAt }) => dueAt)]);
}

/** Whether a granted deadline has not passed yet: then a closed quarter takes the institution's entries. */
export const isExtended = (granted: readonly Pick<GrantedDeadline, 'dueAt'>[], now: Date): boolean =>
  granted.some(({ dueAt }) => dueAt >= now);

const latest = (instants: readonly Date[]): Date =>
  new Date(Math.max(...instants.map((instant) => instant.getTime())));
