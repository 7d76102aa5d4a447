interface Given {
  quarter: string;
  institution: { id: string; name: string };
}

interface Reporter {
  institution: { id: string; name: string };
  fromQuarter: string;
  toQuarter: string;
}

/** What an institution gave in one quarter. */
export type Gift<C> =
  | { kind: 'given'; contribution: C }
  /** It was to report and nothing was entered that may be seen. */
  | { kind: 'blank' }
  /** It was not to report the indicator then. */
  | { kind: 'notExpected' };

export interface ContributionRow<C> {
  institution: { id: string; name: string };
  /** By quarter. */
  gifts: Map<string, Gift<C>>;
}

/** A row for each institution that was to report in one of the quarters, or did; in the order of the reporters. */
export function contributionRows<C extends Given>(
  quarters: readonly string[],
  reporters: readonly Reporter[],
  contributions: readonly C[],
): ContributionRow<C>[] {
  const given = contributions.filter(({ quarter }) => quarters.includes(quarter));
  const institutions = new Map(
    [...reporters, ...given].map(({ institution }) => [institution.id, institution]),
  );
  return [...institutions.values()]
    .map((institution) => ({
      institution,
      gifts: new Map(
        quarters.map((quarter) => [quarter, giftOf(institution.id, quarter, { reporters, given })]),
      ),
    }))
    .filter(({ gifts }) => [...gifts.values()].some(({ kind }) => kind !== 'notExpected'));
}

function giftOf<C extends Given>(
  institutionId: string,
  quarter: string,
  { reporters, given }: { reporters: readonly Reporter[]; given: readonly C[] },
): Gift<C> {
  const contribution = given.find(
    (each) => each.institution.id === institutionId && each.quarter === quarter,
  );
  if (contribution) return { kind: 'given', contribution };
  const expected = reporters.some(
    ({ institution, fromQuarter, toQuarter }) =>
      institution.id === institutionId && fromQuarter <= quarter && quarter <= toQuarter,
  );
  return { kind: expected ? 'blank' : 'notExpected' };
}
