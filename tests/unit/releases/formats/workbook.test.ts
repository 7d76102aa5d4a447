import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Workbook } from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { writeWorkbook } from '../../../../server/src/features/releases/formats/xlsx/writeWorkbook';
import { aReleaseDocument } from '../../../support/releaseDocument';

const source = { document: aReleaseDocument(), contentHash: 'a'.repeat(64) };

const hasOffice = spawnSync('soffice', ['--version']).status === 0;
const testWithOffice = hasOffice ? test : test.skip;

describe('The workbook of a release', () => {
  let content: Uint8Array;
  beforeAll(async () => {
    content = await writeWorkbook(source, 'sq');
  });
  const opened = async () => {
    const workbook = new Workbook();
    await workbook.xlsx.load(Buffer.from(content) as never);
    return workbook;
  };

  test('explains itself, lists indicators, every figure, figures of others and what is left out', async () => {
    const names = (await opened()).worksheets.map(({ name }) => name);
    expect(names).toEqual([
      'Lexo më parë',
      'Treguesit',
      'Shifrat',
      'Publikuar nga të tjerët',
      'Të lënë jashtë',
      'Kolonat',
    ]);
  });

  test('marks the hidden figure of the latest year instead of showing an older one', async () => {
    const hiddenYear = aReleaseDocument();
    const [victims] = hiddenYear.indicators;
    if (victims) victims.years = victims.years.slice(0, 1);
    content = await writeWorkbook({ ...source, document: hiddenYear }, 'sq');
    const row = (await opened()).getWorksheet('Treguesit')?.getRow(2);
    expect([row?.getCell(8).value, row?.getCell(9).value, row?.getCell(13).value]).toEqual([
      '2018',
      '[c]',
      '[c]',
    ]);
    content = await writeWorkbook(source, 'sq');
  });

  test('keeps words words: no cell is a formula', () => {
    const parts = Object.entries(unzipSync(content)).map(([name, part]) => `${name}\n${strFromU8(part)}`);
    for (const part of parts) expect(part).not.toMatch(/<f[ >]/);
    expect(parts.some((part) => part.includes('+Viktima'))).toBe(true);
  });

  test('names no person, and nothing of the machine', async () => {
    const { creator, lastModifiedBy, created, modified, company, manager } = await opened();
    const moment = new Date('2019-06-03T08:15:00.000Z');
    expect({ creator, lastModifiedBy, created, modified }).toEqual({
      creator: 'Strategy Monitor',
      lastModifiedBy: 'Strategy Monitor',
      created: moment,
      modified: moment,
    });
    expect([company ?? '', manager ?? '']).toEqual(['', '']);
  });

  test('is the same to the last byte whenever it is made', async () => {
    const again = await writeWorkbook(source, 'sq');
    expect(Buffer.compare(Buffer.from(content), Buffer.from(again))).toBe(0);
  });

  testWithOffice(
    `opens in LibreOffice${hasOffice ? '' : ' (skipped: there is no soffice)'}`,
    () => {
      const folder = mkdtempSync(join(tmpdir(), 'monitor-office-'));
      try {
        writeFileSync(join(folder, 'release.xlsx'), content);
        const profile = `-env:UserInstallation=file://${folder}/profile`;
        const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,3';
        const options = { stdio: 'ignore', timeout: 110_000 } as const;
        const args = [profile, '--headless', '--convert-to', filter, '--outdir', folder];
        execFileSync('soffice', [...args, join(folder, 'release.xlsx')], options);
        const csv = readFileSync(join(folder, 'release-Shifrat.csv'), 'utf8');
        expect(csv.split('\n')[0]).toContain('Statusi i vlerës');
        expect(csv).toContain('[c]');
        expect(csv).toContain('+Viktima, të ""identifikuara""');
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
    120_000,
  );
});
