import { attackersOf } from '../../../server/src/domain/disclosure/attackers';
import type { Solver } from '../../../server/src/domain/disclosure/solver';
import { suppress, type Suppression } from '../../../server/src/domain/disclosure/suppression/suppress';
import { jointOf } from './tablesOf';
import type { World } from './world';

/** Hides by the product's rule, one release after the other, each with those before it as they went out. */
export function hideByRule(invented: World, solve: Solver): { world: World; last: Suppression } {
  // Where nobody could think of more than is printed, nothing can be hidden.
  const world: World = { ...invented, kinds: 'UNKNOWN', ceiling: invented.ceiling + invented.threshold };
  let done: World = { ...world, releases: world.releases.slice(0, 1) };
  for (let number = 0; ; number += 1) {
    const joint = jointOf(done);
    const { threshold } = world;
    const ceilingOf = () => world.ceiling;
    const last = suppress({ joint, attackers: attackersOf(joint), rounds: 3, threshold, ceilingOf }, solve);
    const plain = new Map([...joint.names].map(([key, name]) => [name, key]));
    const hidden = new Set([...last.hidden].map((key) => plain.get(key) ?? key));
    const releases = done.releases.map((each, index) => (index === number ? { ...each, hidden } : each));
    const next = world.releases[number + 1];
    if (next === undefined) return { world: { ...done, releases }, last };
    done = { ...done, releases: [...releases, next] };
  }
}
