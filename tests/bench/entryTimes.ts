import type { Page } from 'playwright-core';
import { putOnClipboard } from '../journeys/pasting';
import type { Stage } from '../journeys/stage';
import { bareForm } from './bareForm';
import { fieldsOf, openForm, quiet } from './entryStage';
import { lastPaste, notedOn, watch } from './entryWatch';

const CELLS = 60;
const SLOWER = 4;
const ROWS_TYPED = 20;
const PASTES = 5;

/** A fast hand on a number pad: every key is over before the next one begins, so that each is measured by itself. */
const AFTER_DIGIT_MS = 150;
const AFTER_ENTER_MS = 300;

/** Milliseconds from each event to the end of the frame that shows what it did. */
export interface EntryTimes {
  /** In a page of plain HTML, for comparison. */
  bareDigits: number[];
  digits: number[];
  enters: number[];
  /** To the first frame after a paste. */
  pastes: number[];
  /** To the frame that shows all of its cells and the sums that follow from them. */
  wholePastes: number[];
}

async function typeRow(page: Page): Promise<void> {
  for (const digit of '123') {
    await page.keyboard.press(digit);
    await page.waitForTimeout(AFTER_DIGIT_MS);
  }
}

async function typeRows(page: Page): Promise<void> {
  await fieldsOf(page).first().focus();
  for (let row = 0; row < ROWS_TYPED; row += 1) {
    await typeRow(page);
    await page.keyboard.press('Enter');
    await page.waitForTimeout(AFTER_ENTER_MS);
  }
}

async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await watch(page);
}

/** The same digits in as many fields of plain HTML. */
async function measureBare(near: Page, fields: number): Promise<number[]> {
  const page = await near.context().newPage();
  await page.setContent(bareForm(fields));
  await slowDown(page);
  for (let row = 0; row < ROWS_TYPED; row += 1) {
    await page.locator('input').nth(row).focus();
    await typeRow(page);
  }
  const noted = await notedOn(page);
  await page.close();
  return noted('digit');
}

async function measurePaste(page: Page, run: number): Promise<{ first: number; whole: number }> {
  const text = [...Array(CELLS).keys()].map((cell) => String(100 * (run + 1) + cell)).join('\n');
  await fieldsOf(page).first().focus();
  await putOnClipboard(page, { html: '', text });
  await page.keyboard.press('Control+v');
  await page.getByText(`${CELLS} values pasted`).waitFor({ timeout: 120_000 });
  await quiet(page);
  return lastPaste(page);
}

/** Types and pastes in a form with sixty fields and more, on a machine made four times slower. */
export async function measureEntry(stage: Stage): Promise<EntryTimes> {
  const page = await openForm(stage, CELLS);
  const bareDigits = await measureBare(page, await fieldsOf(page).count());
  await page.bringToFront();
  await slowDown(page);
  await typeRows(page);
  await quiet(page);
  const pastes: { first: number; whole: number }[] = [];
  for (let run = 0; run < PASTES; run += 1) pastes.push(await measurePaste(page, run));
  const noted = await notedOn(page);
  return {
    bareDigits,
    digits: noted('digit'),
    enters: noted('enter'),
    pastes: pastes.map(({ first }) => first),
    wholePastes: pastes.map(({ whole }) => whole),
  };
}
