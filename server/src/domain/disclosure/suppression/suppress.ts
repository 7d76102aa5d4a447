import type { JointTable } from '../joinReleases';
import type { Solver } from '../solver';
import type { Attacker } from '../table';
import { hideInScene } from './hideInScene';
import { isSmallCount } from './role';
import { scenesOf, type SuppressionSettings } from './scene';

export interface SuppressionInput extends SuppressionSettings {
  joint: JointTable;
  attackers: readonly Attacker[];
  /** How often a cheaper pattern is looked for in one scene before the best so far is taken. */
  rounds: number;
}

/** Which cells of the new release are hidden. All carry the same mark; the reasons are for the office alone. */
export interface Suppression {
  hidden: ReadonlySet<string>;
  /** Hidden cell -> why: its own size, or the cell that it protects. */
  reasons: ReadonlyMap<string, { kind: 'SMALL' } | { kind: 'PROTECTS'; cell: string }>;
  /** Cells that nothing in this release can protect any more. The audit will name what gives them away. */
  unprotected: readonly string[];
  /** Whether no choice loses less, by the weights of the cells. */
  cheapest: boolean;
}

/**
 * Hides the small counts of a release (primary suppression) and as little else as protects them (secondary), against
 * every attacker, with all earlier releases taken as known.
 */
export function suppress(
  { joint, attackers, rounds, ...settings }: SuppressionInput,
  solve: Solver,
): Suppression {
  const reasons = new Map<string, { kind: 'SMALL' } | { kind: 'PROTECTS'; cell: string }>();
  const unprotected: string[] = [];
  let cheapest = true;
  for (const scene of scenesOf(joint, attackers, settings)) {
    const small = scene.cells.filter((cell) => isSmallCount(cell, settings.threshold));
    if (small.length === 0) continue;
    for (const { key, open, publishedBy } of small)
      if (open && publishedBy === null) reasons.set(key, { kind: 'SMALL' });
    const result = hideInScene(scene, solve, rounds);
    const keyAt = (place: number | undefined): string => scene.cells[place ?? -1]?.key ?? '';
    for (const place of result.pattern)
      reasons.set(keyAt(place), { kind: 'PROTECTS', cell: keyAt(result.protects.get(place)) });
    unprotected.push(...[...result.unprotected].map(keyAt));
    cheapest &&= result.cheapest;
  }
  return { hidden: new Set(reasons.keys()), reasons, unprotected, cheapest };
}
