import type { Chance } from './chance';

/** Up to this many cases, each falls somewhere by chance of its own. */
export const FEW = 60;

/**
 * Divides whole units by weights, so that the parts add up exactly: each part its share rounded down, the rest where
 * most was cut off. All weights zero: everything falls on the last part.
 */
export function apportion(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((a, b) => a + b, 0);
  if (sum <= 0) return weights.map((_, place) => (place === weights.length - 1 ? total : 0));
  const shares = weights.map((weight) => (total * weight) / sum);
  const parts = shares.map(Math.floor);
  const rest = total - parts.reduce((a, b) => a + b, 0);
  const places = shares
    .map((share, place) => ({ place, cut: share - Math.floor(share) }))
    .sort((a, b) => b.cut - a.cut || a.place - b.place);
  for (const { place } of places.slice(0, rest)) parts[place] = (parts[place] ?? 0) + 1;
  return parts;
}

/** The same with weights that vary by up to `spread` percent up or down. */
export const apportionLoosely = (
  total: number,
  weights: readonly number[],
  { chance, spread }: { chance: Chance; spread: number },
): number[] =>
  apportion(
    total,
    weights.map((weight) => weight * (1 + (spread / 100) * (2 * chance.next() - 1))),
  );

/** Divides cases over categories: a few by chance one by one, many by their shares with some variation. */
export function scatter(total: number, weights: readonly number[], chance: Chance): number[] {
  if (total > FEW) return apportionLoosely(total, weights, { chance, spread: 15 });
  const parts = weights.map(() => 0);
  const sum = weights.reduce((a, b) => a + b, 0);
  for (let unit = 0; unit < total; unit += 1) {
    const place = placeOf(chance.next() * sum, weights);
    parts[place] = (parts[place] ?? 0) + 1;
  }
  return parts;
}

function placeOf(mark: number, weights: readonly number[]): number {
  let passed = 0;
  const place = weights.findIndex((weight) => (passed += weight) > mark);
  return place === -1 ? weights.length - 1 : place;
}
