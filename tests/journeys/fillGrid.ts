import type { Page } from 'playwright-core';
import type { Hands } from './hands';

/** What a person sees at the field with the focus. */
interface Here {
  id: string;
  /** The row of the line itself, not of a breakdown. */
  isTotal: boolean;
  /** How many fields the row has. */
  fields: number;
  /** Folded breakdowns of the line. */
  folded: number;
  /** The place of the row within its breakdown, from 0. */
  place: number;
  /** What was reported in the quarter before, or a year ago. */
  past: string;
}

const FIELDS = 'input[data-column], select[data-column]';

const look = (page: Page): Promise<Here> =>
  page.evaluate((fields) => {
    const row = document.activeElement?.closest<HTMLElement>('[data-row]');
    const line = row?.closest('tbody');
    const folds = [...(line?.querySelectorAll('button[aria-expanded="false"]') ?? [])];
    let place = 0;
    for (
      let above = row?.previousElementSibling;
      above?.matches('[data-row]');
      above = above.previousElementSibling
    )
      place += 1;
    const figures = [...(row?.querySelectorAll('td') ?? [])]
      .slice(1, 3)
      .map((cell) => cell.textContent ?? '');
    return {
      id: document.activeElement?.id ?? '',
      isTotal: row !== null && row === line?.querySelector('[data-row]'),
      fields: row?.querySelectorAll(fields).length ?? 0,
      folded: folds.filter((fold) => /\d+ cells?/.test(fold.textContent ?? '')).length,
      place,
      past: figures.map((text) => /^[\d,]+$/.exec(text.trim())?.[0]).find(Boolean) ?? '12',
    };
  }, FIELDS);

/** Fills in every line and every breakdown from the field with the focus to the end of the form; gives the number of fields. */
export async function fillGrid(page: Page, hands: Hands): Promise<number> {
  let filled = 0;
  let total = '';
  for (let here = await look(page), before = ''; here.id !== before; here = await look(page)) {
    before = here.id;
    if (here.isTotal) {
      await unfold(page, hands, here);
      total = here.fields === 2 ? '4' : here.past.replaceAll(',', '');
    }
    for (let field = 0; field < here.fields; field += 1) {
      if (field > 0) await hands.press('Tab');
      // The first cell of a breakdown takes all, the second none, and the others are filled down from it.
      if (here.isTotal || here.place === 0) await hands.type(total);
      else if (here.place === 1) await hands.type('0');
      else await hands.press('Control+d');
      filled += 1;
    }
    await hands.press('Enter');
  }
  return filled;
}

async function unfold(page: Page, hands: Hands, { id, folded }: Here): Promise<void> {
  const field = page.locator(`[id="${id}"]`);
  const line = page.locator('tbody').filter({ has: field });
  for (let left = folded; left > 0; left -= 1) {
    await hands.tabTo(
      line
        .locator('button[aria-expanded="false"]')
        .filter({ hasText: /\d+ cells?/ })
        .first(),
    );
    await hands.press('Enter');
    if (left > 1) await hands.tabTo(field, true);
  }
  if (folded > 0) await hands.tabTo(field, true);
}
