import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const LONGEST_MS = 180_000;

/** Opens a workbook in LibreOffice and saves it again as a workbook, as somebody would who works with it. */
export async function savedByLibreOffice(file: Buffer): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), 'monitor-calc-'));
  const args = [
    '--headless',
    '--convert-to',
    'xlsx:Calc MS Excel 2007 XML',
    '--outdir',
    join(folder, 'saved'),
  ];
  try {
    await writeFile(join(folder, 'form.xlsx'), file);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    await run('soffice', [profile, ...args, join(folder, 'form.xlsx')], { timeout: LONGEST_MS });
    return await readFile(join(folder, 'saved/form.xlsx'));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
