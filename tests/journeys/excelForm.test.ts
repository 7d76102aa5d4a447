import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { openForm } from '../support/forms';
import { axeOn } from './axeOn';
import { onStage } from './onStage';
import { ask } from './stage';
import { step } from './step';

interface Reports {
  reports: { id: string; viewerActions: { action: string; allowed: boolean }[] }[];
}

describe('A focal point who works in Excel', () => {
  const stage = onStage();
  let page: Page;
  let file: Buffer;

  step('finds the form on the page of the report and downloads it', async () => {
    page = await stage().enter('police');
    const { reports } = await ask<Reports>(page, '{ reports { id viewerActions { action allowed } } }');
    const open = reports.find(({ viewerActions }) =>
      viewerActions.some(({ action, allowed }) => action === 'ENTER' && allowed),
    );
    await page.goto(`/reports/${open?.id}`);
    await page.getByRole('link', { name: 'Excel form' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download the form' }).click(),
    ]);
    file = await readFile(await download.path());
    expect(download.suggestedFilename()).toMatch(/^2019-Q3_.*\.xlsx$/);
  });

  const send = async (value: number | string) => {
    const form = await openForm(file);
    for (let row = 1; row <= form.sheet.rowCount; row += 1) {
      const cell = form.sheet.getCell(row, 7);
      if (cell.protection?.locked !== false || form.sheet.getCell(row, 8).value !== null) continue;
      cell.value = value;
      break;
    }
    const buffer = await form.save();
    const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    await page.getByLabel('Excel file').setInputFiles({ name: 'form.xlsx', mimeType, buffer });
    await page.getByRole('button', { name: 'Check the file' }).click();
  };

  step('is told what is wrong with which cell of the file', async () => {
    await send('many');
    await page
      .getByRole('alert')
      .filter({ hasText: /Report!G\d+.*“many” is not a number/ })
      .waitFor();
    expect(await page.getByRole('button', { name: /^Use / }).count()).toBe(0);
    expect(await axeOn(page)).toEqual([]);
  });

  step('sends it again, sees what would change, and uses it', async () => {
    await send(4321);
    await page.getByRole('cell', { name: '4,321' }).waitFor();
    await page.getByRole('button', { name: 'Use 1 value' }).click();
    await page.getByRole('status').filter({ hasText: '1 value has been taken over' }).waitFor();
    await page.getByRole('link', { name: 'Back to the report' }).click();
    await page.locator('input[value="4321"], input[value="4,321"]').first().waitFor();
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('Q3 2019');
  });
});
