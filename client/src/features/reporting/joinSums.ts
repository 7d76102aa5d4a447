import { breakdownTitle } from './breakdownTitle';

/** What the cells of a breakdown come to, beside the total that they do not fit. */
export interface SumFacts {
  /** `amount`; of a ratio `numerator` or `denominator`. */
  part: string;
  sum: string;
  total: string;
}

interface CheckFacts {
  breakdownId?: string | null;
  sum?: SumFacts | null;
}

interface LineFacts {
  cells: readonly { id: string; breakdownId?: string | null }[];
  indicator: { breakdowns: readonly { id: string; dimensions: readonly { title: string }[] }[] };
}

/** One breakdown of several that do not fit the same total. */
export interface WrongSum {
  breakdownId: string;
  title: string;
  sum: string;
  /** The first cell of the breakdown; empty where the page has none. */
  cellId: string;
}

/** Several breakdowns that do not fit the same total: said once. */
export interface JoinedSums {
  part: string;
  total: string;
  sums: WrongSum[];
}

/** Puts together what the checks find in several breakdowns of a line about one total; all else stays by itself. */
export function joinSums<C extends CheckFacts>(
  checks: readonly C[],
  line: LineFacts,
): { joined: JoinedSums[]; others: C[] } {
  const joined = [...bySum(checks).values()]
    .filter((together) => together.length > 1)
    .map((together) => joinedOf(together, line));
  return { joined, others: checks.filter((check) => !isSaidTogether(joined, check)) };
}

/** Whether what was found in a breakdown is said together with what was found in others. */
export const isSaidTogether = (joined: readonly JoinedSums[], { breakdownId, sum }: CheckFacts): boolean =>
  joined.some(
    ({ part, sums }) => part === sum?.part && sums.some((each) => each.breakdownId === breakdownId),
  );

type Found = SumFacts & { breakdownId: string };

function bySum(checks: readonly CheckFacts[]): Map<string, Found[]> {
  const found = new Map<string, Found[]>();
  for (const { breakdownId, sum } of checks) {
    if (!breakdownId || !sum) continue;
    const which = `${sum.part} ${sum.total}`;
    found.set(which, [...(found.get(which) ?? []), { ...sum, breakdownId }]);
  }
  return found;
}

const joinedOf = (together: readonly Found[], { cells, indicator }: LineFacts): JoinedSums => ({
  part: together[0]?.part ?? '',
  total: together[0]?.total ?? '',
  sums: together.map(({ breakdownId, sum }) => {
    const breakdown = indicator.breakdowns.find(({ id }) => id === breakdownId);
    const cellId = cells.find((cell) => cell.breakdownId === breakdownId)?.id ?? '';
    return { breakdownId, sum, cellId, title: breakdown ? breakdownTitle(breakdown) : '' };
  }),
});
