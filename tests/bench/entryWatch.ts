import type { Page } from 'playwright-core';

/** How long frames are looked at after a paste. */
const WATCHED_MS = 3000;

/**
 * After the frame that follows an event was painted, the task behind it notes how long that took since the event; after
 * a paste it notes at each frame what the fields and the sums of the breakdowns say. As text: what tsx adds to functions
 * does not exist in the browser.
 */
const WATCH = `
  window.painted = [];
  window.frames = [];
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') note('enter', event);
    else if (/^\\d$/.test(event.key)) note('digit', event);
  }, true);
  document.addEventListener('paste', (event) => {
    window.frames = [];
    afterFrame(() => look(event.timeStamp));
  }, true);
  function afterFrame(then) {
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = then;
      channel.port2.postMessage(null);
    });
  }
  function note(type, event) {
    afterFrame(() => window.painted.push({ type, ms: performance.now() - event.timeStamp }));
  }
  function look(since) {
    const ms = performance.now() - since;
    window.frames.push({ ms, shows: shown() });
    if (ms < ${WATCHED_MS}) afterFrame(() => look(since));
  }
  function shown() {
    const fields = [...document.querySelectorAll('[data-grid] input[data-column]')].map(({ value }) => value);
    const sums = [...document.querySelectorAll('[data-grid] [class*="_sums_"]')].map((sum) => sum.textContent);
    return [...fields, ...sums].join('|');
  }
`;

/** Begins to note in a window how long it takes until keys and pastes are seen. */
export const watch = (page: Page): Promise<void> => page.evaluate(WATCH);

/** What was noted of keys since `watch`, by kind. */
export async function notedOn(page: Page): Promise<(type: 'digit' | 'enter') => number[]> {
  const painted = await page.evaluate<{ type: string; ms: number }[]>('window.painted');
  return (type) => painted.filter((each) => each.type === type).map(({ ms }) => ms);
}

/** The last paste: the first frame after it, and the frame from which on all fields and sums say what they say now. */
export async function lastPaste(page: Page): Promise<{ first: number; whole: number }> {
  await page.waitForTimeout(WATCHED_MS);
  const [frames, shows] =
    await page.evaluate<[{ ms: number; shows: string }[], string]>('[window.frames, shown()]');
  const whole = frames.find((frame) => frame.shows === shows);
  const [first] = frames;
  if (!first || !whole) throw new Error('The paste was not seen to its end.');
  return { first: first.ms, whole: whole.ms };
}
