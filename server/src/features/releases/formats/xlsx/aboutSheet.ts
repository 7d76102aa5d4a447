import { formatInstant } from '../../../../../../schema/language/formatInstant';
import { formatQuarter } from '../../../../../../schema/language/formatQuarter';
import { HIDDEN_MARK } from '../../../../../../schema/language/hiddenMark';
import type { Language } from '../../../../../../schema/language/languages';
import { releaseFileWord, releaseFileWords } from '../../../../../../schema/language/releaseFileWord';
import { summaryWord } from '../../../../../../schema/language/summaryWord';
import { citation } from '../citation';
import type { FileSource } from '../fileSource';
import type { SheetCell, SheetModel } from './sheetModel';

/** What the workbook is, how figures were protected, and how to cite it. */
export function aboutSheet(source: FileSource, language: Language): SheetModel {
  const { document, contentHash } = source;
  const words = releaseFileWords(language);
  const line = (label: string, text: string): SheetCell[] => [
    { words: label, bold: true, wrap: true },
    { words: text, wrap: true },
  ];
  const hidden = releaseFileWord(language, 'hiddenText', {
    mark: HIDDEN_MARK,
    most: document.method.threshold - 1,
    count: document.method.hidden,
  });
  return {
    name: words.aboutSheet,
    header: null,
    widths: [28, 110],
    rows: [
      [null, { words: document.title[language], bold: true }],
      ...(document.demonstration
        ? [[null, { words: summaryWord(language, 'invented'), bold: true, wrap: true }]]
        : []),
      line(words.framework, document.frameworkTitle[language]),
      line(words.columns.release.title, String(document.number)),
      line(words.releasedAt, formatInstant(language, document.releasedAt)),
      line(words.figuresUpTo, formatQuarter(language, document.quarter)),
      ...document.keyPoints.map((point) => line(words.keyPoint, point[language])),
      line(words.hiddenFigures, hidden),
      line(words.method, words.emptyText),
      line(words.citeAs, citation(source, language)),
      line(words.contentHash, contentHash),
      [null, { words: words.designation, wrap: true }],
    ],
  };
}
