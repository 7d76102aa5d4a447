interface Change {
  kind: string;
  indicatorCode: string;
  period: string | null;
}

/** How many indicators have a figure for a quarter that the release before did not reach; newest quarter first. */
export function indicatorsByNewPeriod(changes: readonly Change[]): { period: string; count: number }[] {
  const codes = new Map<string, Set<string>>();
  for (const { kind, indicatorCode, period } of changes) {
    if (kind !== 'NEW_PERIOD' || period === null) continue;
    codes.set(period, (codes.get(period) ?? new Set()).add(indicatorCode));
  }
  return [...codes]
    .map(([period, { size }]) => ({ period, count: size }))
    .toSorted((a, b) => b.period.localeCompare(a.period));
}
