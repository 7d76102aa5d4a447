import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LANGUAGES, type Language } from '../../../../schema/language/languages';
import { trendWords } from '../../../../server/src/features/releases/formats/pdf/trendWords';
import { writeSummary } from '../../../../server/src/features/releases/formats/pdf/writeSummary';
import type { ReleaseDocument } from '../../../../server/src/features/releases/releaseDocument';
import { aReleaseDocument } from '../../../support/releaseDocument';

const contentHash = 'a1'.repeat(32);

const hasPoppler = ['pdfinfo', 'pdffonts', 'pdftotext'].every((tool) => !spawnSync(tool, ['-v']).error);
const testWithPoppler = hasPoppler ? test : test.skip;
const skipped = hasPoppler ? '' : ' (skipped: there is no pdfinfo)';

/** What one of poppler's tools says of a summary. */
async function told(document: ReleaseDocument, language: Language, ...command: [string, ...string[]]) {
  const folder = mkdtempSync(join(tmpdir(), 'monitor-pdf-'));
  try {
    const file = join(folder, 'summary.pdf');
    writeFileSync(file, await writeSummary({ document, contentHash }, language));
    const [tool, ...options] = command;
    return spawnSync(tool, [...options, file, ...(tool === 'pdftotext' ? ['-'] : [])], { encoding: 'utf8' });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const letters = { sq: 'ëç', sr: 'šđčćž', en: 'en' };
const oneLine = (text: string) => text.replace(/\s+/g, ' ');

describe('The PDF of the summary', () => {
  testWithPoppler.each(LANGUAGES)(
    `is tagged, titled and two pages of A4, in %s${skipped}`,
    async (language) => {
      const document = aReleaseDocument();
      const { stdout } = await told(document, language, 'pdfinfo');
      expect(stdout).toMatch(/Tagged: +yes/);
      expect(stdout).toMatch(/Pages: +2\n/);
      expect(stdout).toMatch(/Page size: +595.28 x 841.89 pts \(A4\)/);
      expect(stdout).toContain(document.title[language]);
      const content = Buffer.from(await writeSummary({ document, contentHash }, language)).toString('latin1');
      expect(content).toContain(`/Lang (${language})`);
    },
  );

  testWithPoppler(`has a structure for those who listen${skipped}`, async () => {
    const { stdout, stderr } = await told(aReleaseDocument(), 'sr', 'pdfinfo', '-struct');
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^Document/);
    for (const tag of ['H1', 'H2', 'H3', 'L', 'LBody', 'Figure'])
      expect(stdout).toMatch(new RegExp(` ${tag}\\b`));
  });

  testWithPoppler(`embeds its fonts${skipped}`, async () => {
    const { stdout } = await told(aReleaseDocument(), 'sq', 'pdffonts');
    const fonts = stdout.trim().split('\n').slice(2);
    expect(fonts).toHaveLength(2);
    for (const font of fonts) expect(font).toMatch(/ yes yes yes +\d+ +\d+$/);
  });

  testWithPoppler.each(LANGUAGES)(`says what the release says, in %s${skipped}`, async (language) => {
    const document = aReleaseDocument();
    const text = oneLine((await told(document, language, 'pdftotext', '-raw')).stdout);
    expect(text).toContain(letters[language]);
    expect(text).toContain(contentHash);
    for (const point of document.keyPoints) expect(text).toContain(point[language]);
    for (const code of ['I2.2.1a', 'I5.1.2a']) {
      const indicator = document.indicators.find((each) => each.code === code);
      if (!indicator) throw new Error(code);
      expect(text).toContain(oneLine(trendWords(language, indicator, document.quarter)));
    }
  });

  testWithPoppler(
    `says that a figure is hidden, and does not show an older one for it${skipped}`,
    async () => {
      const text = oneLine((await told(aReleaseDocument(), 'en', 'pdftotext', '-raw')).stdout);
      expect(text).toContain('2018: hidden to protect persons; target 70.0% (1 of 1 values)');
      expect(text).toContain('hidden to protect persons: 1');
      expect(text).toContain('[c]');
    },
  );

  testWithPoppler(`makes its letters smaller before it needs a third page${skipped}`, async () => {
    const long =
      'A sentence that the coordinator let out, of a usual length for such a thing, and a little more.';
    const point = { sq: long, sr: long, en: long };
    const [objective] = aReleaseDocument().objectives;
    const objectives = Array.from({ length: 7 }, (_, place) => ({ ...objective, code: `SO${place}` }));
    const document = aReleaseDocument({
      keyPoints: Array.from({ length: 20 }, () => point),
      objectives: objectives as ReleaseDocument['objectives'],
    });
    expect((await told(document, 'sq', 'pdfinfo')).stdout).toMatch(/Pages: +2\n/);
  });

  test('is the same to the last byte whenever it is made', async () => {
    const source = { document: aReleaseDocument(), contentHash };
    const [first, again] = [await writeSummary(source, 'sr'), await writeSummary(source, 'sr')];
    expect(Buffer.compare(Buffer.from(first), Buffer.from(again))).toBe(0);
  });
});
