import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { LANGUAGES } from '../../schema/language/languages';
import { becomes } from './becomes';
import { onStage } from './onStage';

/** So many pixels are read on a phone before somebody gives up. */
const MOST_PIXELS = 6000;

/** How many sheets of paper a page takes. */
const sheetsOf = async (page: Page) =>
  ((await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type \/Page\b/g) ?? []).length;

describe('A donor reads the summary', () => {
  const stage = onStage();

  test.each(LANGUAGES)('in %s it is short on a phone', async (language) => {
    const page = await stage().enter('donor', { width: 360, height: 740, language });
    await page.getByRole('listitem').getByText('I5.3.1b').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(MOST_PIXELS);
  });

  test('on a phone each indicator is a line that leads to its page', async () => {
    const page = await stage().enter('donor', { width: 360, height: 740 });
    const list = page.getByRole('region', { name: 'All released indicators' });
    await list.getByRole('listitem').first().waitFor();
    expect(await list.getByRole('table').count()).toBe(0);
    await list.getByRole('link', { name: 'Persons reached by campaign events' }).click();
    await page.getByRole('heading', { level: 1, name: /^Persons reached by campaign events: / }).waitFor();
  });

  test('on a phone small charts and long lists unfold on demand', async () => {
    const page = await stage().enter('donor', { width: 360, height: 740 });
    const chart = page.getByRole('img', { name: /^Persons reached by campaign events: / });
    const unfold = page.getByRole('button', { name: /^Show \d+ small charts$/ });
    await unfold.waitFor();
    expect(await chart.isVisible()).toBe(false);
    await unfold.click();
    await chart.waitFor();
    await page.getByRole('button', { name: 'Hide the small charts' }).click();
    await chart.waitFor({ state: 'hidden' });
  });

  test('it is taken away as a PDF with one button', async () => {
    const page = await stage().enter('donor');
    const file = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Download PDF' }).click();
    expect((await file).suggestedFilename()).toMatch(/summary\.en\.pdf$/);
  });

  test('a chart is taken away with its title, legend, source and footnote, and without what is hidden', async () => {
    const page = await stage().enter('donor');
    await page.goto('/summary/1/indicators/I2.2.1a');
    await page.getByRole('img', { name: /quarter by quarter$/ }).waitFor();
    const picture = page.waitForEvent('download');
    await page.getByRole('button', { name: 'SVG' }).first().click();
    const svg = await readFile(await (await picture).path(), 'utf8');
    const said = [
      'Victims sheltered',
      'Approved figure',
      '[c]',
      'Source: approved reports',
      'This designation',
    ];
    expect(said.filter((words) => !svg.includes(words))).toEqual([]);
    const figures = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download CSV' }).first().click();
    const rows = (await readFile(await (await figures).path(), 'utf8')).split('\r\n');
    expect(rows).toContain('Q1 2019,[c] hidden to protect persons,');
    expect(rows).toContain('Q1 2015,8,');
  });

  test('bars of states are taken away as a picture, and as counts', async () => {
    const page = await stage().enter('donor');
    const completion = page.getByRole('region', { name: 'Completion of activities by objective' });
    await completion.getByText('As a table').click();
    const picture = page.waitForEvent('download');
    await completion.getByRole('button', { name: 'SVG' }).click();
    const svg = await readFile(await (await picture).path(), 'utf8');
    const said = [
      'Completion of activities',
      'Partially implemented',
      'Source: approved reports',
      'This designation',
    ];
    expect(said.filter((words) => !svg.includes(words))).toEqual([]);
    expect(svg.match(/<rect/g)?.length).toBeGreaterThan(10);
    const counts = page.waitForEvent('download');
    await completion.getByRole('button', { name: 'Download CSV' }).click();
    const rows = (await readFile(await (await counts).path(), 'utf8')).split('\r\n');
    expect(rows.find((row) => row.startsWith('"SO2'))).toMatch(/,0,0,6,0,0,1$/);
  });

  test.each(LANGUAGES)('in %s it is printed on two sheets, from a phone too', async (language) => {
    const page = await stage().enter('donor', { language });
    await page.getByRole('heading', { level: 2 }).last().waitFor();
    await becomes(() => sheetsOf(page), 2);
    await page.setViewportSize({ width: 360, height: 740 });
    await becomes(() => sheetsOf(page), 2);
  });
});
