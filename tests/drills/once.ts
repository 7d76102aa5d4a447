import 'reflect-metadata';
import { In, Not } from 'typeorm';
import { ActivityChange } from '../../server/src/entities/activityChange';
import { LineNoteChange } from '../../server/src/entities/lineNoteChange';
import { ReportStep } from '../../server/src/entities/reportStep';
import { SetAsideActivity } from '../../server/src/entities/setAsideActivity';
import { SetAsideNote } from '../../server/src/entities/setAsideNote';
import { SetAsideValue } from '../../server/src/entities/setAsideValue';
import { ValueChange } from '../../server/src/entities/valueChange';
import { MYSQL, SQLITE_FILE, type TestDatabase } from '../support/databases';
import { openWorld, type World } from '../support/world';
import { chanceFrom, seedOf } from './once/chance';
import { KINDS, makeChains } from './once/chains';
import { sendChain, type Tally } from './once/sendOften';

/**
 * Sends 1,000 changes of every kind one to five times, many at once, with answers dropped and copies that arrive after
 * newer changes, and counts the effects in the history. Every copy that is answered must be answered with success.
 * With `--control` the keys are left out: the drill must fail. `--seed 7` repeats a run.
 */
const control = process.argv.includes('--control');
const seed = seedOf(process.argv);
const EXPECTED = Object.values(KINDS).reduce((sum, count) => sum + count, 0);
const HANDS = 16;

type Counts = Record<keyof typeof KINDS, number>;

async function effectsIn({ database: { reading } }: World): Promise<Counts> {
  const steps = { step: Not(In(['OPEN', 'START'])) };
  return {
    values: await reading.count(ValueChange),
    notes: await reading.count(LineNoteChange),
    activities: await reading.count(ActivityChange),
    setAside: await reading.count(SetAsideValue),
    notesAside: await reading.count(SetAsideNote),
    activitiesAside: await reading.count(SetAsideActivity),
    steps: await reading.count(ReportStep, { where: steps }),
  };
}

/** Chains run beside each other, a few at a time. */
async function runChains(world: World, tally: Tally): Promise<Told> {
  const chance = chanceFrom(seed);
  const waiting = await makeChains(world, !control);
  const before = await effectsIn(world);
  waiting.sort(() => chance() - 0.5);
  const late: Promise<void>[] = [];
  const work = async () => {
    for (let chain = waiting.pop(); chain; chain = waiting.pop())
      await sendChain(world, chain, { chance, tally, late });
  };
  await Promise.all(Array.from({ length: HANDS }, work));
  await Promise.all(late);
  return judge(world, tally, { before, after: await effectsIn(world) });
}

interface Told {
  sentence: string;
  isRight: boolean;
}

function judge(
  { database }: World,
  { sent, dropped, refused }: Tally,
  { before, after }: { before: Counts; after: Counts },
): Told {
  const kinds = Object.keys(KINDS) as (keyof typeof KINDS)[];
  const effects = kinds.map((kind) => after[kind] - before[kind]);
  const sum = effects.reduce((total, count) => total + count, 0);
  const byKind = kinds.map((kind, place) => `${kind} ${effects[place]}/${KINDS[kind]}`).join(', ');
  const first = refused[0] ? ` (${refused[0]})` : '';
  return {
    sentence:
      `${database.kind}: ${EXPECTED} changes sent ${sent} times, ${dropped} answers dropped, ` +
      `${sum} effects (${byKind}), ${refused.length} refused${first}`,
    isRight: kinds.every((kind, place) => effects[place] === KINDS[kind]) && refused.length === 0,
  };
}

async function drill({ open }: TestDatabase): Promise<Told> {
  const world = await openWorld(open);
  try {
    return await runChains(world, { sent: 0, dropped: 0, refused: [] });
  } finally {
    await world.close();
  }
}

async function main(): Promise<void> {
  if (!MYSQL) throw new Error('Name a MySQL or MariaDB server in TEST_MYSQL_URL.');
  const told = [await drill(SQLITE_FILE), await drill(MYSQL)];
  const right = told.every(({ isRight }) => isRight);
  console.log(
    `drill once${control ? ' (control: no keys)' : ''}, seed ${seed}: ` +
      `${told.map(({ sentence }) => sentence).join('; ')}: ${right ? 'as it must be' : 'WRONG'}`,
  );
  if (!right) process.exitCode = 1;
}

main().catch((fault: unknown) => {
  console.error(fault);
  process.exitCode = 1;
});
