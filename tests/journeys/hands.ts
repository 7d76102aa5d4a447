import type { Locator, Page } from 'playwright-core';

/** Somebody who uses the keyboard alone; every key is counted. */
export interface Hands {
  press: (key: string) => Promise<void>;
  type: (text: string) => Promise<void>;
  /** Presses Tab, or Shift+Tab, until this has the focus. */
  tabTo: (target: Locator, back?: boolean) => Promise<void>;
  /** How many keys were pressed so far; each sign typed is one. */
  keys: () => number;
}

const MOST_TABS = 400;

export function handsOn(page: Page): Hands {
  let keys = 0;
  const press = async (key: string) => {
    keys += 1;
    await page.keyboard.press(key);
  };
  const type = async (text: string) => {
    keys += text.length;
    await page.keyboard.type(text);
  };
  const tabTo = async (target: Locator, back = false) => {
    await target.waitFor();
    for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await press(back ? 'Shift+Tab' : 'Tab');
    }
    throw new Error(`Tab does not lead to ${target.toString()}.`);
  };
  return { press, type, tabTo, keys: () => keys };
}
