/**
 * `npm run bench:entry`: the entry grid in Chromium. What axe finds in each of its states, and how long keys and a paste
 * of sixty cells take to be seen on a machine made four times slower, each by itself. Ends non-zero when axe finds anything or a median
 * is above its budget. The client is built first; a seeded database can be named in JOURNEYS_DATABASE.
 */
import 'reflect-metadata';
import dropSeed from '../journeys/dropSeed';
import seedOnce from '../journeys/seedOnce';
import { openStage, type Stage } from '../journeys/stage';
import { openQuarter } from './entryStage';
import { axeInEachState } from './entryStates';
import { measureEntry } from './entryTimes';

const KEY_BUDGET_MS = 50;
const PASTE_BUDGET_MS = 200;

const at = (times: readonly number[], share: number) =>
  [...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Infinity;

/** One line of the table; false when the median is above the budget. */
function tell(what: string, times: readonly number[], budget: number): boolean {
  const [median, p95] = [at(times, 0.5), at(times, 0.95)];
  const isWithin = median <= budget;
  const figures = [
    times.length,
    median.toFixed(0),
    p95.toFixed(0),
    Number.isFinite(budget) ? budget : '-',
  ].map((each) => String(each).padStart(7));
  console.log(`${isWithin ? 'ok      ' : 'TOO SLOW'} ${what.padEnd(36)}${figures.join('')}`);
  return isWithin;
}

async function measure(stage: Stage): Promise<boolean> {
  await openQuarter(stage);
  const states = await axeInEachState(stage);
  console.log('axe, WCAG 2.2 AA');
  for (const { state, faults } of states)
    console.log(
      `${faults.length === 0 ? 'ok      ' : 'FAULTS  '} ${state}${faults.map((fault) => `\n  ${fault}`).join('')}`,
    );
  const { bareDigits, digits, enters, pastes, wholePastes } = await measureEntry(stage);
  console.log(`\nTo paint, CPU 4x slower, in ms        ${'runs  median    p95 budget'.padStart(36)}`);
  tell('a digit in bare HTML, to compare', bareDigits, Infinity);
  tell('60 cells pasted, to the first frame', pastes, Infinity);
  const times = [
    tell('a digit typed', digits, KEY_BUDGET_MS),
    tell('Enter: save and go on', enters, KEY_BUDGET_MS),
    tell('60 cells pasted, to the end', wholePastes, PASTE_BUDGET_MS),
  ];
  return times.every(Boolean) && states.every(({ faults }) => faults.length === 0);
}

async function main(): Promise<void> {
  await seedOnce();
  const stage = await openStage();
  try {
    process.exitCode = (await measure(stage)) ? 0 : 1;
  } finally {
    await stage.close();
    await dropSeed();
  }
}

main().catch((fault: unknown) => {
  console.error(fault);
  process.exit(1);
});
