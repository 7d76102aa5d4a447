import { renamed, type JointTable } from './joinReleases';
import type { Attacker, Fact } from './table';

/** Against whom a release must hold: the public, and each institution with its own figures. */
export const attackersOf = (joint: JointTable, references: readonly Fact[] = []): Attacker[] => {
  const known = renamed(references, joint.names);
  return [
    { institution: null, facts: known },
    ...[...joint.own].map(([institution, facts]) => ({ institution, facts: [...known, ...facts] })),
  ];
};
