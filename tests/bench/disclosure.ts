/**
 * What disclosure control costs and takes on the invented figures of the demonstration: `npm run bench:disclosure`.
 * Ends non-zero when more than 30 % of the harmless cells are hidden, when it needs more than 60 s of CPU, or when the
 * release would be refused.
 */
import { parseArgs } from 'node:util';
import { attackersOf } from '../../server/src/domain/disclosure/attackers';
import { auditRelease } from '../../server/src/domain/disclosure/audit/audit';
import { isRefusal } from '../../server/src/domain/disclosure/audit/report';
import { buildTable } from '../../server/src/domain/disclosure/buildTable';
import { ceilingsByTable } from '../../server/src/domain/disclosure/ceilings';
import type { CountTable, Layout, Relation } from '../../server/src/domain/disclosure/counts';
import { joinReleases } from '../../server/src/domain/disclosure/joinReleases';
import { ownFacts } from '../../server/src/domain/disclosure/ownFacts';
import type { Solver } from '../../server/src/domain/disclosure/solver';
import { suppress } from '../../server/src/domain/disclosure/suppression/suppress';
import { scenesOf } from '../../server/src/domain/disclosure/suppression/scene';
import type { Cell } from '../../server/src/domain/disclosure/table';
import type { Quarter } from '../../server/src/domain/quarter';
import { openHighs } from '../../server/src/highsSolver';
import { demonstrationTables, openDemonstration } from './disclosure/demonstration';
import { tenTimes } from './disclosure/tenTimes';

const THRESHOLD = 5;
const LAYOUT: Layout = { quarters: true, halfYears: false, years: true, institutions: false, margins: true };

const { values: options } = parseArgs({
  options: {
    to: { type: 'string', default: '2019-Q3' },
    rounds: { type: 'string', default: '4' },
    large: { type: 'boolean', default: true },
  },
  allowNegative: true,
});

/** Wall clock and CPU of one step, in seconds. */
function timed<T>(work: () => T): { result: T; wall: number; cpu: number } {
  const from = performance.now();
  const used = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(used);
  return { result, wall: (performance.now() - from) / 1000, cpu: (user + system) / 1e6 };
}

interface Job {
  name: string;
  tables: readonly CountTable[];
  relations: readonly Relation[];
  layout: Layout;
  insiders: boolean;
}

function run({ name, tables, relations, layout, insiders }: Job, solve: Solver) {
  const names = [...new Set(tables.flatMap(({ entries }) => entries.map(({ institution }) => institution)))];
  const built = timed(() => {
    const table = buildTable(tables, relations, layout);
    const own = new Map((insiders ? names : []).map((each) => [each, ownFacts(tables, table.cells, each)]));
    return { table, joint: joinReleases([], { table, own }) };
  });
  const { table, joint } = built.result;
  const settings = { threshold: THRESHOLD, ceilingOf: ceilingsByTable(table.cells) };
  const attackers = attackersOf(joint);
  const scenes = scenesOf(joint, attackers, settings).map(({ cells }) => cells.length);
  const hidden = timed(() =>
    suppress({ joint, attackers, rounds: Number(options.rounds), ...settings }, solve),
  );
  const audited = timed(() =>
    auditRelease({ joint, hidden: hidden.result.hidden, attackers, kinds: 'UNKNOWN', ...settings }, solve),
  );
  const shown = table.cells.filter((cell) => cell.shown);
  const isSmall = ({ value }: Cell) => value > 0 && value < THRESHOLD;
  const harmless = shown.filter((cell) => !isSmall(cell));
  const lost = harmless.filter(({ key }) => hidden.result.hidden.has(key));
  const large = harmless.filter(({ value }) => value > 0);
  const judged = audited.result.runs.flatMap((each) => each.judged);
  const percent = (part: number, whole: number) => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
  const years = shown.filter(({ at }) => at.period.includes('..') && at.breakdown === 'total');
  console.log(`\n${name}`);
  console.log(
    `  ${tables.length} tables, ${table.cells.length} cells (${shown.length} printed), ${table.facts.length} facts,`,
  );
  console.log(
    `  ${scenes.length} groups of linked cells, the largest with ${Math.max(...scenes)}; ${attackers.length} attackers`,
  );
  console.log(
    `  small counts ${shown.length - harmless.length}, zeros ${harmless.length - large.length}, others ${large.length}`,
  );
  console.log(
    `  hidden for their protection: ${lost.length} = ${percent(lost.length, harmless.length)} of the harmless cells, ${percent(lost.filter(({ value }) => value > 0).length, large.length)} of those that are no zero`,
  );
  console.log(
    `  yearly totals still printed: ${percent(years.filter(({ key }) => !hidden.result.hidden.has(key)).length, years.length)}`,
  );
  console.log(
    `  cheapest by proof: ${hidden.result.cheapest}; beyond protection: ${hidden.result.unprotected.length}`,
  );
  console.log(
    `  audit: ${audited.result.passed ? 'passed' : 'REFUSED'}, ${judged.length} ranges, ${judged.filter(isRefusal).length} refusals`,
  );
  for (const [step, { wall, cpu }] of Object.entries({ model: built, suppression: hidden, audit: audited }))
    console.log(`  ${step.padEnd(12)} ${cpu.toFixed(1)} s CPU, ${wall.toFixed(1)} s`);
  const cpu = built.cpu + hidden.cpu + audited.cpu;
  return { share: lost.length / harmless.length, cpu, passed: audited.result.passed };
}

async function main(): Promise<void> {
  const solve = await openHighs({ seconds: 5, gap: 0.01 });
  const invention = await openDemonstration();
  const { tables, relations, leftOut, indicators } = demonstrationTables(invention, options.to as Quarter);
  console.log(
    `Invented figures of the demonstration, threshold ${THRESHOLD}. ${indicators} indicators of few persons; amounts stay out: ${leftOut.join(', ')}.`,
  );
  const release = run(
    {
      name: 'The demonstration release, institutions as attackers',
      tables,
      relations,
      layout: LAYOUT,
      insiders: true,
    },
    solve,
  );
  if (options.large)
    run(
      {
        name: 'Ten times as large: one year, ten institutions for each, printed',
        tables: tenTimes(tables, 2018),
        relations,
        layout: { ...LAYOUT, institutions: true },
        insiders: false,
      },
      solve,
    );
  const short = release.share >= 0.3 || release.cpu >= 60 || !release.passed;
  console.log(
    `\ndisclosure bench: ${(100 * release.share).toFixed(1)} % hidden (aim < 30), ${release.cpu.toFixed(0)} s CPU (aim < 60), ${release.passed ? 'audit passed' : 'audit REFUSED'}${short ? ': SHORT' : ''}`,
  );
  process.exitCode = short ? 1 : 0;
}

void main();
