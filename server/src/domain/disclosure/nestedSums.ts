import type { Fact } from './table';

/**
 * What follows when the parts of one sum are among those of another: the larger is the smaller and the rest. It adds no
 * knowledge, but lets both attackers see at once what they would otherwise find by trying (a year and the year so far).
 */
export function nestedSums(facts: readonly Fact[]): Fact[] {
  const sums = facts.flatMap((fact) => {
    const whole = fact.terms.find(({ times }) => times === -1)?.cell;
    const parts = fact.terms.filter(({ times }) => times === 1).map(({ cell }) => cell);
    return fact.kind === 'SUM' && whole !== undefined && parts.length > 1
      ? [{ whole, parts: new Set(parts) }]
      : [];
  });
  const byPart = new Map<string, typeof sums>();
  for (const sum of sums) for (const part of sum.parts) byPart.set(part, [...(byPart.get(part) ?? []), sum]);
  return sums.flatMap((small) => {
    const [first = ''] = small.parts;
    return (byPart.get(first) ?? [])
      .filter(({ whole, parts }) => whole !== small.whole && parts.size > small.parts.size)
      .filter(({ parts }) => [...small.parts].every((part) => parts.has(part)))
      .map(({ whole, parts }) =>
        difference(
          whole,
          small.whole,
          [...parts].filter((part) => !small.parts.has(part)),
        ),
      );
  });
}

const difference = (whole: string, small: string, rest: readonly string[]): Fact => ({
  id: `${whole} = ${[small, ...rest].join(' + ')}`,
  kind: 'SUM',
  terms: [...[small, ...rest].map((cell) => ({ cell, times: 1 })), { cell: whole, times: -1 }],
  low: 0,
  high: 0,
});
