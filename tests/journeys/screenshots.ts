/**
 * Takes a picture of every page, in three languages and two widths, for looking at:
 * `npx tsx --tsconfig tests/tsconfig.json tests/journeys/screenshots.ts <folder> [part of the names]`.
 * The client must have been built. A seeded database can be named in JOURNEYS_DATABASE.
 */
import 'reflect-metadata';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { LANGUAGES, type Language } from '../../schema/language/languages';
import dropSeed from './dropSeed';
import { goTo, PEOPLE, placesOf } from './pages';
import seedOnce from './seedOnce';
import { openStage, type Person, type Stage } from './stage';

const WIDTHS = [1280, 360];

interface Wanted {
  folder: string;
  part: string;
}

async function takeAll(stage: Stage, { folder, part }: Wanted, person: Person | null, language: Language) {
  const page = await (person ? stage.enter(person, { language }) : stage.visit({ language }));
  for (const { name, path } of await placesOf(person, page)) {
    if (!`${name}-${language}`.includes(part)) continue;
    await goTo(page, path);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: width === 360 ? 740 : 900 });
      await page.waitForTimeout(300);
      await page.screenshot({ path: join(folder, `${name}-${language}-${width}.png`), fullPage: true });
    }
    await page.setViewportSize({ width: 1280, height: 900 });
  }
  await page.context().close();
}

async function main(): Promise<void> {
  const [folder, part = ''] = process.argv.slice(2);
  if (!folder) throw new Error('Name the folder for the pictures.');
  await mkdir(folder, { recursive: true });
  await seedOnce();
  const stage = await openStage();
  for (const person of PEOPLE)
    for (const language of LANGUAGES) await takeAll(stage, { folder, part }, person, language);
  for (const complaint of stage.complaints) console.error(complaint);
  await stage.close();
  await dropSeed();
}

main().catch((fault: unknown) => {
  console.error(fault);
  process.exit(1);
});
