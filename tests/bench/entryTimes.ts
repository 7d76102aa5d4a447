import type { Page } from 'playwright-core';
import { putOnClipboard } from '../journeys/pasting';
import type { Stage } from '../journeys/stage';
import { bareForm } from './bareForm';
import { fieldsOf, openForm, quiet } from './entryStage';

const CELLS = 60;
const SLOWER = 4;
const ROWS_TYPED = 20;
const PASTES = 5;

/** Milliseconds from each event to the end of the frame that shows what it did. */
export interface EntryTimes {
  /** In a page of plain HTML, for comparison. */
  bareDigits: number[];
  digits: number[];
  enters: number[];
  pastes: number[];
}

/**
 * After the next frame was painted, the task that follows notes how long it took since the event. As text: what tsx
 * adds to functions does not exist in the browser.
 */
const WATCH = `
  window.painted = [];
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') note('enter', event);
    else if (/^\\d$/.test(event.key)) note('digit', event);
  }, true);
  document.addEventListener('paste', (event) => note('paste', event), true);
  function note(type, event) {
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => window.painted.push({ type, ms: performance.now() - event.timeStamp });
      channel.port2.postMessage(null);
    });
  }
`;

async function typeRows(page: Page): Promise<void> {
  await fieldsOf(page).first().focus();
  for (let row = 0; row < ROWS_TYPED; row += 1) {
    await page.keyboard.type('123', { delay: 60 });
    await page.keyboard.press('Enter');
    await page.waitForTimeout(60);
  }
}

async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.evaluate(WATCH);
}

/** What was painted since `slowDown`, by what caused it. */
async function paintedOn(page: Page): Promise<(type: string) => number[]> {
  const painted = await page.evaluate<{ type: string; ms: number }[]>('window.painted');
  return (type) => painted.filter((each) => each.type === type).map(({ ms }) => ms);
}

/** The same digits in as many fields of plain HTML. */
async function measureBare(near: Page, fields: number): Promise<number[]> {
  const page = await near.context().newPage();
  await page.setContent(bareForm(fields));
  await slowDown(page);
  for (let row = 0; row < ROWS_TYPED; row += 1) {
    await page.locator('input').nth(row).focus();
    await page.keyboard.type('123', { delay: 60 });
    await page.waitForTimeout(60);
  }
  const painted = await paintedOn(page);
  await page.close();
  return painted('digit');
}

/** Types and pastes in a form with sixty fields and more, on a machine made four times slower. */
export async function measureEntry(stage: Stage): Promise<EntryTimes> {
  const page = await openForm(stage, CELLS);
  const bareDigits = await measureBare(page, await fieldsOf(page).count());
  await page.bringToFront();
  await slowDown(page);
  await typeRows(page);
  await quiet(page);
  for (let run = 0; run < PASTES; run += 1) {
    const text = [...Array(CELLS).keys()].map((cell) => String(100 * (run + 1) + cell)).join('\n');
    await fieldsOf(page).first().focus();
    await putOnClipboard(page, { html: '', text });
    await page.keyboard.press('Control+v');
    await page.getByText(`${CELLS} values pasted`).waitFor({ timeout: 120_000 });
    await quiet(page);
  }
  const painted = await paintedOn(page);
  return { bareDigits, digits: painted('digit'), enters: painted('enter'), pastes: painted('paste') };
}
