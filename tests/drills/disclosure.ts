/**
 * Brute force against the disclosure modules: `npm run drill:disclosure` (and its control). Options: `--seed 1`,
 * `--tables 2000`, `--control` (an auditor that forgets the sums of one dimension must be caught).
 */
import { parseArgs } from 'node:util';
import type { JointTable } from '../../server/src/domain/disclosure/joinReleases';
import type { Solver } from '../../server/src/domain/disclosure/solver';
import { openHighs } from '../../server/src/highsSolver';
import { chanceFrom } from './disclosure/chance';
import { audit, compare, type Tampering } from './disclosure/compare';
import { TooMany } from './disclosure/enumerate';
import { hideByRule } from './disclosure/hideByRule';
import { hideByChance, inventWorld, KINDS } from './disclosure/inventWorld';
import { plantLeaks } from './disclosure/leaks';
import { jointOf } from './disclosure/tablesOf';

const { values: options } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    tables: { type: 'string', default: '2000' },
    leaks: { type: 'string', default: '100' },
    control: { type: 'boolean', default: false },
  },
});

/** The planted fault: the auditor does not know that totals are sums. */
const forgetful: Tampering = (joint: JointTable) => ({
  ...joint,
  facts: joint.facts.filter(
    ({ kind, terms }) =>
      kind !== 'SUM' || !terms.some(({ cell, times }) => times < 0 && cell.endsWith('|total')),
  ),
});

const counts = {
  tables: 0,
  ranges: 0,
  differing: 0,
  protected: 0,
  broken: 0,
  refused: 0,
  planted: 0,
  caught: 0,
  tooLarge: 0,
};
const notes: string[] = [];

/** The auditor's ranges of a release hidden without a plan are those of the enumeration. */
function checkAuditor(seed: number, solve: Solver, tamper?: Tampering): void {
  const chance = chanceFrom(seed);
  const world = hideByChance(inventWorld(KINDS[seed % KINDS.length] ?? 'TIME', chance), chance);
  const { ranges, differences } = compare(world, solve, tamper);
  counts.tables += 1;
  counts.ranges += ranges;
  if (differences.length > 0) counts.differing += 1;
  notes.push(...differences.slice(0, 1).map((difference) => `seed ${seed}: ${difference}`));
}

/**
 * What the suppression hides holds by enumeration: no cell narrowed, and the auditor agrees. A correction can leave nothing
 * that would help; then the suppression must have said so, and the auditor must refuse.
 */
function checkSuppression(seed: number, solve: Solver): void {
  const invented = inventWorld(KINDS[seed % KINDS.length] ?? 'TIME', chanceFrom(seed));
  const { world, last } = hideByRule(invented, solve);
  const { report, differences, narrowed } = compare(world, solve);
  counts.protected += 1;
  const agrees = differences.length === 0 && report.passed === (narrowed === 0);
  if (agrees && report.passed) return;
  if (agrees && last.unprotected.length > 0) {
    counts.refused += 1;
    return;
  }
  counts.broken += 1;
  notes.push(
    `seed ${seed}: ${world.kind} not protected: ${JSON.stringify({ narrowed, differences, unprotected: last.unprotected })}`,
  );
}

/** Every planted mistake is refused, and the small count is among what is named. */
function checkLeaks(seed: number, solve: Solver): void {
  for (const { name, world, to } of plantLeaks(seed)) {
    const { passed, runs } = audit(world, jointOf(world), solve);
    const judged = runs.find(({ institution }) => institution === to)?.judged ?? [];
    const named = judged.some(
      ({ verdict, chain, low, high }) =>
        verdict === 'LEAK' && chain.length > 0 && low !== null && high !== null,
    );
    counts.planted += 1;
    if (!passed && named) counts.caught += 1;
    else notes.push(`seed ${seed}: not caught: ${name}`);
  }
}

function unlessTooLarge(check: () => void): void {
  try {
    check();
  } catch (fault) {
    if (!(fault instanceof TooMany)) throw fault;
    counts.tooLarge += 1;
  }
}

async function main(): Promise<void> {
  const solve = await openHighs({ seconds: 10 });
  const first = Number(options.seed) * 1_000_000;
  const wanted = Number(options.tables);
  const from = performance.now();
  for (let seed = first; counts.tables < wanted; seed += 1)
    unlessTooLarge(() => checkAuditor(seed, solve, options.control ? forgetful : undefined));
  for (let seed = first; !options.control && counts.protected < wanted; seed += 1)
    unlessTooLarge(() => checkSuppression(seed, solve));
  for (let seed = 0; !options.control && seed < Number(options.leaks); seed += 1)
    checkLeaks(first + seed, solve);
  for (const note of notes.slice(0, 5)) console.error(note);
  const tooManyRefused = counts.refused > wanted / 200 ? 1 : 0;
  const short = tooManyRefused + counts.differing + counts.broken + (counts.planted - counts.caught);
  const seconds = ((performance.now() - from) / 1000).toFixed(0);
  console.log(
    `disclosure${options.control ? ' (control)' : ''}: ${counts.tables} tables, ${counts.ranges} ranges, ` +
      `${counts.differing} tables differ from enumeration; ${counts.protected} protected by rule, ${counts.broken} broken, ` +
      `${counts.refused} beyond protection and refused; ` +
      `${counts.caught} of ${counts.planted} planted leaks caught; ${counts.tooLarge} too large to enumerate; ` +
      `seed ${options.seed}, ${seconds} s: ${short === 0 ? 'GREEN' : 'RED'}`,
  );
  process.exitCode = short === 0 ? 0 : 1;
}

void main();
