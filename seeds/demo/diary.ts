/** What happens in the demonstration, in the order of time; what happens may put later things in it. */
export interface Diary {
  /** Puts something in; after the end of the diary it never happens. */
  note: (at: Date, act: (at: Date) => Promise<unknown>) => void;
  /** Lets everything happen. */
  live: () => Promise<void>;
}

interface Page {
  at: Date;
  act: (at: Date) => Promise<unknown>;
}

/** An empty diary that ends at `end`. */
export function openDiary(end: Date): Diary {
  const pages: Page[] = [];
  return {
    note: (at, act) => {
      if (at > end) return;
      // Things of the same moment happen in the order in which they were noted.
      const before = pages.findLastIndex((page) => page.at <= at);
      pages.splice(before + 1, 0, { at, act });
    },
    live: async () => {
      for (let page = pages.shift(); page; page = pages.shift()) await page.act(page.at);
    },
  };
}
