import 'reflect-metadata';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { openStage, type Stage } from '../journeys/stage';
import { seedFile } from '../support/product';
import { hireColleague } from './offline/colleague';
import { judge, type Entry, type Verdict } from './offline/judge';
import { linesOf, openLargestReport } from './offline/stored';
import {
  answerConflict,
  isAllSaved,
  isTyping,
  leave,
  letPagesLoad,
  NETWORKS,
  openForm,
  setNetwork,
  shownIn,
  typeIn,
  visit,
  type Person,
} from './offline/window';
import { chanceFrom, seedOf } from './once/chance';

/**
 * Two people fill in one report in a real browser for 50 rounds, one of them in two tabs, while the network comes and
 * goes, answers are lost, pages are loaded again and tabs are killed, also while somebody types. At the end every value
 * that was entered must stand in the history once, as entered or as set aside, unless the same person typed over it
 * before it was sent. Needs `npm run build`. With `--control` the browsers keep nothing: the drill must fail.
 */
const control = process.argv.includes('--control');
const seed = seedOf(process.argv);
const chance = chanceFrom(seed);
const ROUNDS = 50;
const CELLS = 10;
/** Between a keystroke and the end of a tab: a hand is no faster. */
const HAND_MS = 120;
const PATIENCE_MS = 40_000;

interface Scene {
  people: Person[];
  path: string;
  reportId: string;
  lineIds: string[];
  entries: Entry[];
  events: Record<string, number>;
}

const pick = <T>(things: readonly T[]): T => {
  const thing = things[Math.floor(chance() * things.length)];
  if (thing === undefined) throw new Error('There is nothing to pick from.');
  return thing;
};

let lastValue = 1000;
const newValue = () => String((lastValue += 1));

async function setScene(stage: Stage): Promise<Scene> {
  const people: Person[] = [];
  const colleague = await hireColleague(await stage.enter('admin'));
  for (const [name, account] of [['first', 'police'] as const, ['second', colleague] as const]) {
    const page = await stage.enter(account);
    const context = page.context();
    if (control) await context.addInitScript(() => localStorage.setItem('monitor.keep', 'off'));
    // In every tab: a page that keeps nothing asks before it is left.
    context.on('dialog', (dialog) => void dialog.accept());
    people.push({ name, context, pages: [page], network: 'whole' });
  }
  const page = people[0]?.pages[0];
  if (!page) throw new Error('Nobody came.');
  const reportId = await openLargestReport(await stage.enter('coordinator'), page);
  const lineIds = (await linesOf(page, reportId)).slice(0, CELLS).map(({ id }) => id);
  const path = `/reports/${reportId}`;
  const scene = { people, path, reportId, lineIds, entries: [], events: {} };
  const [first] = people;
  if (first) first.pages.push(await first.context.newPage());
  for (const person of people) for (const each of person.pages) await openForm(each, path, pick(lineIds));
  return scene;
}

const count = ({ events }: Scene, event: string) => {
  events[event] = (events[event] ?? 0) + 1;
};

async function enter(scene: Scene, person: Person, page: Page): Promise<void> {
  const lineId = await type(scene, person, page);
  await leave(page, lineId);
  await page.waitForTimeout(chance() < 0.5 ? HAND_MS : 600);
}

/** Types a new value in some cell. What stands there and is not saved yet is typed over, and said to be. */
async function type(scene: Scene, person: Person, page: Page): Promise<string> {
  const lineId = pick(scene.lineIds);
  const shown = await shownIn(page, lineId);
  const isSaved = await isAllSaved(page);
  const value = newValue();
  await typeIn(page, lineId, value);
  const before = scene.entries.find((entry) => entry.value === shown && entry.person === person.name);
  if (before && !isSaved) before.typedOver = true;
  scene.entries.push({ person: person.name, lineId, value, typedOver: false });
  return lineId;
}

/** Kills the tab in which somebody types; what was typed must stand in its field again. */
async function killWhileTyping(scene: Scene, person: Person, page: Page): Promise<void> {
  const lineId = await type(scene, person, page);
  const value = scene.entries.at(-1)?.value;
  await page.waitForTimeout(HAND_MS);
  const next = await reopen(scene, person, page);
  if ((await shownIn(next, lineId)) !== value) return;
  count(scene, 'drafts found again');
  await next.locator(`[id="cell-${lineId}:total"]`).focus();
  await leave(next, lineId);
}

async function reopen(scene: Scene, person: Person, page: Page): Promise<Page> {
  await letPagesLoad(person);
  await page.close({ runBeforeUnload: false });
  const next = await person.context.newPage();
  person.pages = person.pages.map((each) => (each === page ? next : each));
  await openForm(next, scene.path, pick(scene.lineIds));
  return next;
}

async function playRound(scene: Scene): Promise<void> {
  const person = pick(scene.people);
  const page = pick(person.pages);
  const dice = chance();
  if (dice < 0.3) {
    await setNetwork(person, person.network === 'whole' ? pick(NETWORKS) : 'whole');
    count(scene, 'changes of network');
  } else if (dice < 0.37) {
    await letPagesLoad(person);
    await openForm(page, scene.path, pick(scene.lineIds));
    count(scene, 'reloads');
  } else if (dice < 0.47) {
    await reopen(scene, person, page);
    count(scene, 'killed tabs');
  } else if (dice < 0.57) {
    await killWhileTyping(scene, person, page);
    count(scene, 'tabs killed while typing');
  }
  const writer = pick(scene.people);
  const window = pick(writer.pages);
  if (chance() < 0.2 && (await answerConflict(window, chance() < 0.5))) count(scene, 'conflicts answered');
  await enter(scene, writer, window);
}

/** The network is whole again: everything arrives, and every conflict is answered. */
async function comeToRest(scene: Scene): Promise<string[]> {
  for (const person of scene.people) await setNetwork(person, 'whole');
  await settleAll(scene);
  // A tab that is gone may have left something in a cell where another one had something of its own.
  for (const page of scene.people.flatMap((person) => person.pages))
    await openForm(page, scene.path, pick(scene.lineIds));
  return settleAll(scene);
}

async function settleAll(scene: Scene): Promise<string[]> {
  const pages = scene.people.flatMap((person) => person.pages);
  const until = Date.now() + PATIENCE_MS;
  while (Date.now() < until) {
    for (const page of pages) {
      if (await answerConflict(page, chance() < 0.5)) count(scene, 'conflicts answered');
      const again = page.getByRole('button', { name: 'Send again' }).first();
      if ((await again.count()) > 0) await again.click({ timeout: 2000 }).catch(() => undefined);
      if (await isTyping(page)) for (const lineId of scene.lineIds) await visit(page, lineId);
    }
    const saved = await Promise.all(pages.map(isAllSaved));
    if (saved.every(Boolean)) return [];
    await pages[0]?.waitForTimeout(300);
  }
  return pages.map((page) => page.url());
}

function tell(scene: Scene, verdict: Verdict, restless: readonly string[]): void {
  const { entries, stored, setAside, replaced, lost, twice, overwritten } = verdict;
  const right = lost.length + twice.length + overwritten.length + restless.length === 0;
  if (!right) process.exitCode = 1;
  const happened = Object.entries(scene.events).map(([event, times]) => `${times} ${event}`);
  const named = [...lost, ...twice, ...overwritten].slice(0, 3).join(', ');
  console.log(
    `drill offline${control ? ' (control: nothing kept)' : ''}, seed ${seed}: ${ROUNDS} rounds (${happened.join(', ')}); ` +
      `${entries} entries in ${scene.lineIds.length} cells: ${stored} stored, ${setAside} set aside, ` +
      `${replaced} typed over before they were sent, ` +
      `${lost.length} lost, ${twice.length} twice, ${overwritten.length} silently overwritten, ` +
      `${restless.length} tabs not at rest: ${right ? 'as it must be' : `WRONG (${named})`}`,
  );
}

async function main(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'monitor-offline-'));
  const seeded = join(folder, 'seeded.db');
  await seedFile(seeded);
  const stage = await openStage(seeded);
  try {
    const scene = await setScene(stage);
    for (let round = 0; round < ROUNDS; round += 1) await playRound(scene);
    const restless = await comeToRest(scene);
    const page = scene.people[0]?.pages[0];
    if (!page) throw new Error('Nobody is left.');
    const lines = (await linesOf(page, scene.reportId)).filter(({ id }) => scene.lineIds.includes(id));
    tell(scene, judge(scene.entries, lines), restless);
  } finally {
    await stage.close();
    await rm(folder, { recursive: true, force: true });
  }
}

main().catch((fault: unknown) => {
  console.error(fault);
  process.exitCode = 1;
});
