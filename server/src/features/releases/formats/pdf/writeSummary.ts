import { buffer } from 'node:stream/consumers';
import PDFDocument from 'pdfkit';
import type { Language } from '../../../../../../schema/language/languages';
import { releaseFileWords } from '../../../../../../schema/language/releaseFileWord';
import type { FileSource } from '../fileSource';
import { firstPage } from './firstPage';
import { BOLD, REGULAR, type Pen } from './pen';
import { secondPage } from './secondPage';

/** Tried one after another until the summary fits; what does not fit at the last goes on a third page. */
const SCALES = [1.2, 1.1, 1, 0.93, 0.86, 0.8, 0.74];
const PAGES = 2;

/**
 * The summary of a release as PDF: two pages of A4 with the content of the summary on screen; tagged, with language and
 * title, fonts embedded. The only folder that knows the library for it; run it in a thread.
 */
export async function writeSummary(source: FileSource, language: Language): Promise<Uint8Array> {
  for (const scale of SCALES) {
    const { content, pages } = await written(source, language, scale);
    if (pages <= PAGES || scale === SCALES.at(-1)) return content;
  }
  throw new Error('There is no scale.');
}

async function written(source: FileSource, language: Language, scale: number) {
  const { title, releasedAt, frameworkTitle } = source.document;
  const product = releaseFileWords(language).product;
  const moment = new Date(releasedAt);
  const pdf = new PDFDocument({
    size: 'A4',
    margins: { top: 34, bottom: 30, left: 38, right: 38 },
    tagged: true,
    lang: language,
    displayTitle: true,
    pdfVersion: '1.7',
    font: REGULAR,
    info: {
      Title: title[language],
      Subject: frameworkTitle[language],
      Author: product,
      Creator: product,
      CreationDate: moment,
      ModDate: moment,
    },
  });
  pdf.registerFont(BOLD, BOLD);
  let pages = 1;
  pdf.on('pageAdded', () => {
    pages += 1;
  });
  const read = buffer(pdf);
  const within = pdf.struct('Document');
  pdf.addStructure(within);
  const pen: Pen = { pdf, language, scale, within };
  firstPage(pen, source);
  pdf.addPage();
  secondPage(pen, source.document);
  within.end();
  pdf.end();
  return { content: new Uint8Array(await read), pages };
}
