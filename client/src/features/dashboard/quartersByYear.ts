interface YearOfQuarters {
  year: string;
  quarters: string[];
}

/** `2018-Q4`, `2019-Q1` ... as years with their quarters, in the order given. */
export function quartersByYear(quarters: readonly string[]): YearOfQuarters[] {
  const years = new Map<string, string[]>();
  for (const quarter of quarters) {
    const year = quarter.slice(0, 4);
    years.set(year, [...(years.get(year) ?? []), quarter]);
  }
  return [...years].map(([year, ofYear]) => ({ year, quarters: ofYear }));
}
