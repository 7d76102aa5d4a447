import type { SignedIn } from '../../../context';
import { PlanVersion } from '../../../entities/planVersion';
import { newId } from '../../../ids';
import type { PlanLines } from '../file/planLines';
import { planContentHash } from './planContent';

/** A plan version that loading has made. */
export interface NewPlanVersion {
  framework: string;
  number: number;
}

/**
 * Gives each framework that plans something else than before a new version, dated now. Reports keep the version
 * under which they were opened.
 */
export async function writePlanVersions(
  { db, now }: SignedIn,
  lines: PlanLines,
  frameworks: ReadonlyMap<string, string>,
): Promise<NewPlanVersion[]> {
  const versions = await db.find(PlanVersion, { order: { number: 'ASC' } });
  const written: NewPlanVersion[] = [];
  for (const [framework, frameworkId] of frameworks) {
    const latest = versions.findLast((version) => version.frameworkId === frameworkId);
    const contentHash = planContentHash(lines, framework);
    if (latest?.contentHash === contentHash) continue;
    const number = (latest?.number ?? 0) + 1;
    const note = number === 1 ? 'As first loaded' : 'Amended';
    await db.insert(PlanVersion, { id: newId(), frameworkId, number, adoptedAt: now(), note, contentHash });
    written.push({ framework, number });
  }
  return written;
}
