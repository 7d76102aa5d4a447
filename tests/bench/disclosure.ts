/**
 * What disclosure control costs and takes on the invented figures of the demonstration: `npm run bench:disclosure`.
 * Ends non-zero when 30 % of the harmless cells are hidden or more, when the release takes a minute or more in its two
 * threads, or when it would be refused. The larger table is ended after `--minutes`, and says how far it came.
 */
import { parseArgs } from 'node:util';
import { isRefusal } from '../../server/src/domain/disclosure/audit/report';
import { buildTable } from '../../server/src/domain/disclosure/buildTable';
import { modelOf } from '../../server/src/domain/disclosure/protectPart';
import type { Protection, ProtectionJob } from '../../server/src/domain/disclosure/protection';
import type { Cell } from '../../server/src/domain/disclosure/table';
import type { Quarter } from '../../server/src/domain/quarter';
import { protectInWorkers, stopWorkers } from '../../server/src/disclosure/protectInWorkers';
import { demonstration } from './disclosure/demonstration';
import { tenTimes } from './disclosure/tenTimes';

const { values: options } = parseArgs({
  options: {
    to: { type: 'string', default: '2019-Q3' },
    rounds: { type: 'string', default: '2' },
    margins: { type: 'boolean', default: false },
    large: { type: 'boolean', default: true },
    minutes: { type: 'string', default: '10' },
  },
  allowNegative: true,
});

/** Wall clock and CPU of one step, in seconds; the CPU of all threads. */
async function timed<T>(work: () => T | Promise<T>): Promise<{ result: T; wall: number; cpu: number }> {
  const from = performance.now();
  const used = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(used);
  return { result, wall: (performance.now() - from) / 1000, cpu: (user + system) / 1e6 };
}

/** The protection, or null when it took longer than the minutes; and how many parts were done. */
async function protectFor(
  minutes: number,
  job: ProtectionJob,
): Promise<{ result: Protection | null; parts: number }> {
  let parts = 0;
  let isOver = false;
  const limit = setTimeout(() => {
    isOver = true;
    void stopWorkers();
  }, minutes * 60_000);
  try {
    return { result: await protectInWorkers(job, () => (parts += 1)), parts };
  } catch (fault) {
    if (!isOver) throw fault;
    return { result: null, parts };
  } finally {
    clearTimeout(limit);
  }
}

/** Null when the time was over before all parts were done. */
async function run(name: string, job: ProtectionJob, minutes = 15) {
  const { tables, relations, layout, threshold } = job;
  const table = buildTable(tables, relations, layout);
  const built = await timed(() => modelOf(job));
  const {
    result: { result, parts },
    wall,
    cpu,
  } = await timed(() => protectFor(minutes, job));
  if (result === null) {
    const sizes = built.result.parts.map(({ joint }) => joint.cells.length);
    console.log(
      `\n${name}\n  NOT MEASURED TO THE END: ${parts} of ${sizes.length} parts done, the largest (${sizes[0]} cells) begun first, ` +
        `when ${minutes} minutes were over; ${table.cells.length} cells, model ${built.wall.toFixed(1)} s, ${cpu.toFixed(1)} s CPU`,
    );
    return null;
  }
  const hidden = new Set(result.hidden.map(({ key }) => key));
  const shown = table.cells.filter((cell) => cell.shown);
  const isSmall = ({ value }: Cell) => value > 0 && value < threshold;
  const harmless = shown.filter((cell) => !isSmall(cell));
  const lost = harmless.filter(({ key }) => hidden.has(key));
  const large = harmless.filter(({ value }) => value > 0);
  const percent = (part: number, whole: number) => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
  const years = shown.filter(({ at }) => at.period.includes('..') && at.breakdown === 'total');
  console.log(`\n${name}`);
  console.log(
    `  ${tables.length} tables, ${table.cells.length} cells (${shown.length} printed), ${table.facts.length} facts,`,
  );
  const sizes = built.result.parts.map(({ joint }) => joint.cells.length);
  console.log(
    `  ${sizes.length} parts that have nothing to do with each other, the largest with ${sizes[0]}`,
  );
  console.log(
    `  small counts ${shown.length - harmless.length}, zeros ${harmless.length - large.length}, others ${large.length}`,
  );
  console.log(
    `  hidden for their protection: ${lost.length} = ${percent(lost.length, harmless.length)} of the harmless cells, ${percent(lost.filter(({ value }) => value > 0).length, large.length)} of those that are no zero`,
  );
  console.log(
    `  yearly totals still printed: ${percent(years.filter(({ key }) => !hidden.has(key)).length, years.length)}`,
  );
  const refused = result.findings.filter(isRefusal);
  console.log(
    `  audit: ${result.passed ? 'passed' : 'REFUSED'}, ${result.judged} ranges, ${refused.length} refusals, cheapest by proof: ${result.cheapest}`,
  );
  for (const { verdict, cells, institution } of refused.slice(0, 20))
    console.log(`    ${verdict} ${institution ?? 'public'} ${cells.join(' + ')}`);
  console.log(
    `  model ${built.wall.toFixed(1)} s, all ${wall.toFixed(1)} s in two threads, ${cpu.toFixed(1)} s CPU`,
  );
  return { share: lost.length / harmless.length, wall, cpu, passed: result.passed };
}

async function main(): Promise<void> {
  const { job: whole, indicators, leftOut } = await demonstration(options.to as Quarter);
  const job = {
    ...whole,
    rounds: Number(options.rounds),
    layout: { ...whole.layout, margins: options.margins },
  };
  console.log(
    `Invented figures of the demonstration, threshold ${job.threshold}. ${indicators} indicators of few persons; amounts stay out: ${leftOut.join(', ')}.`,
  );
  const release = await run('The demonstration release, institutions as attackers', job);
  if (options.large)
    await run(
      'Ten times as large: one year, ten institutions for each, printed',
      { ...job, tables: tenTimes(job.tables, 2018), layout: { ...job.layout, institutions: true } },
      Number(options.minutes),
    );
  if (release === null) throw new Error('The demonstration release took more than a quarter of an hour.');
  const short = release.share >= 0.3 || release.wall >= 60 || !release.passed;
  console.log(
    `\ndisclosure bench: ${(100 * release.share).toFixed(1)} % hidden (aim < 30), ${release.wall.toFixed(0)} s (aim < 60; ${release.cpu.toFixed(0)} s CPU), ${release.passed ? 'audit passed' : 'audit REFUSED'}${short ? ': SHORT' : ''}`,
  );
  process.exitCode = short ? 1 : 0;
}

void main();
