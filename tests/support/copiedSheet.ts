import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const SOFFICE = '/usr/bin/soffice';

/** What a spreadsheet puts on the clipboard. */
export interface CopiedSheet {
  html: string;
  text: string;
  /** LibreOffice made the HTML just now; else its form was written after its real output. */
  fresh: boolean;
}

/** A column of values as LibreOffice copies it: its HTML, and the text with tabs beside it. */
export async function copiedColumn(values: readonly string[]): Promise<CopiedSheet> {
  const text = values.map((value) => `${value}\n`).join('');
  if (!existsSync(SOFFICE)) return { html: storedForm(values), text, fresh: false };
  const folder = await mkdtemp(join(tmpdir(), 'sheet-'));
  try {
    await writeFile(join(folder, 'sheet.csv'), values.map((value) => `"${value}"\n`).join(''));
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    await run(SOFFICE, [
      '--headless',
      profile,
      '--convert-to',
      'html',
      '--outdir',
      folder,
      join(folder, 'sheet.csv'),
    ]);
    return { html: await readFile(join(folder, 'sheet.html'), 'utf8'), text, fresh: true };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** After the output of LibreOffice 7.4 for the same sheet. */
const storedForm = (values: readonly string[]) =>
  `<!DOCTYPE html><html><body><table cellspacing="0" border="0"><colgroup width="85"></colgroup>${values
    .map((value) =>
      /^\d+$/.test(value)
        ? `<tr><td height="17" align="right" sdval="${value}" sdnum="1033;">${value}</td></tr>`
        : `<tr><td height="17" align="left">${value}</td></tr>`,
    )
    .join('')}</table></body></html>`;
