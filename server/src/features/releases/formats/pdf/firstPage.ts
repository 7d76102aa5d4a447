import { formatInstant } from '../../../../../../schema/language/formatInstant';
import { formatNumber } from '../../../../../../schema/language/formatNumber';
import { formatPercent } from '../../../../../../schema/language/formatPercent';
import { formatQuarter } from '../../../../../../schema/language/formatQuarter';
import { NO_VALUE } from '../../../../../../schema/language/figureText';
import { HIDDEN_WORDS } from '../../../../../../schema/language/hiddenMark';
import { label } from '../../../../../../schema/language/label';
import { releaseFileWords } from '../../../../../../schema/language/releaseFileWord';
import { summaryWord, type SummaryWord } from '../../../../../../schema/language/summaryWord';
import { withDesignationMark } from '../../../../../../schema/releases/designation';
import type { ReleaseDocument } from '../../releaseDocument';
import { citation } from '../citation';
import type { FileSource } from '../fileSource';
import { distribution, FILLS } from './distribution';
import { decorate, enclose, heading, INK, leave, leftEdge, pageWidth, write, type Pen } from './pen';

/** A warning in a frame; on every page of a release of invented figures. */
export function inventedNotice(pen: Pen): void {
  const { pdf, scale, language } = pen;
  const top = pdf.y;
  const inset = 4 * scale;
  pdf.y += inset;
  write(pen, 'P', summaryWord(language, 'invented'), {
    bold: true,
    x: leftEdge(pen) + inset,
    width: pageWidth(pen) - 2 * inset,
  });
  const height = pdf.y - top + inset - 1;
  decorate(pen, () => pdf.rect(leftEdge(pen), top, pageWidth(pen), height).lineWidth(1).stroke(INK));
  pdf.y = top + height;
  leave(pen, 4);
}

/** Title, key points, headline, completion, method, citation and the footnote on the designation. */
export function firstPage(pen: Pen, source: FileSource): void {
  const { document } = source;
  if (document.demonstration) inventedNotice(pen);
  head(pen, document);
  if (document.keyPoints.length > 0) keyPoints(pen, document);
  headline(pen, document);
  objectives(pen, document);
  foot(pen, source);
}

function head(pen: Pen, { title, frameworkTitle, number, releasedAt, quarter }: ReleaseDocument): void {
  const { language } = pen;
  write(pen, 'H1', withDesignationMark(title[language]), { size: 16, bold: true });
  leave(pen, 2);
  write(pen, 'P', withDesignationMark(frameworkTitle[language]), { soft: true, size: 9 });
  write(
    pen,
    'P',
    summaryWord(language, 'releaseLine', {
      number,
      at: formatInstant(language, releasedAt),
      quarter: formatQuarter(language, quarter),
    }),
    { soft: true, size: 9 },
  );
}

function keyPoints(pen: Pen, document: ReleaseDocument): void {
  const { pdf, language, scale } = pen;
  heading(pen, summaryWord(language, 'keyPoints'));
  const indent = 10 * scale;
  enclose(pen, 'L', (list) => {
    for (const point of document.keyPoints)
      enclose(list, 'LI', (entry) => {
        const line = pdf.y;
        write(entry, 'Lbl', '•', { width: indent });
        pdf.y = line;
        write(entry, 'LBody', point[language], {
          x: leftEdge(pen) + indent,
          width: pageWidth(pen) - indent,
        });
        leave(pen, 1);
      });
  });
}

function headline(pen: Pen, { headline: counts }: ReleaseDocument): void {
  const { pdf, language, scale } = pen;
  const say = (word: SummaryWord, count = 0) => summaryWord(language, word, { count });
  const number = (count: number) => formatNumber(language, String(count));
  const due = counts.activitiesDue;
  leave(pen, 6);
  const figures = [
    [
      say('activitiesImplemented'),
      due === 0 ? NO_VALUE : number(counts.activitiesImplemented),
      due === 0 ? say('noneDue') : say('ofDue', due),
    ],
    [say('indicatorsReleased'), number(counts.indicatorsReleased), say('withFigures')],
    [say('indicatorsLeftOut'), number(counts.indicatorsLeftOut), say('fewPersons')],
  ] as const;
  const width = pageWidth(pen) / figures.length;
  const top = pdf.y;
  let bottom = top;
  figures.forEach(([title, value, detail], place) => {
    pdf.y = top;
    const form = { x: leftEdge(pen) + place * width, width: width - 10 * scale };
    write(pen, 'P', title, { ...form, soft: true });
    write(pen, 'P', value, { ...form, size: 15, bold: true });
    write(pen, 'P', detail, { ...form, soft: true });
    bottom = Math.max(bottom, pdf.y);
  });
  pdf.y = bottom;
  leave(pen, 3);
  write(pen, 'P', say('byRating'), { bold: true });
  distribution(
    pen,
    [
      ...counts.ratings.map(({ rating, count }) => ({
        fill: FILLS[rating],
        word: label(language, 'Rating', rating),
        count,
      })),
      { fill: FILLS.HIDDEN, word: HIDDEN_WORDS[language], count: counts.ratingsHidden },
    ],
    { x: leftEdge(pen), width: pageWidth(pen) },
  );
}

function objectives(pen: Pen, { objectives: all, quarter }: ReleaseDocument): void {
  const { pdf, language, scale } = pen;
  const due = formatQuarter(language, quarter);
  heading(
    pen,
    summaryWord(language, 'completion'),
    summaryWord(language, 'completionLead', { quarter: due }),
  );
  const half = pageWidth(pen) * 0.42;
  for (const { code, title, level, implementedOfDue, distribution: states } of all) {
    if (level !== 'STRATEGIC') continue;
    const { part, whole, percent } = implementedOfDue;
    const top = pdf.y;
    const words =
      whole === 0 || percent === null
        ? summaryWord(language, 'nothingDue', { quarter: due })
        : `${summaryWord(language, 'implementedOfDue', { count: part, due: whole })} (${formatPercent(language, percent)})`;
    write(pen, 'H3', `${code} ${title[language]}`, { bold: true, width: half - 10 * scale });
    write(pen, 'P', words, { soft: true, width: half - 10 * scale });
    const left = pdf.y;
    pdf.y = top + 2 * scale;
    distribution(
      pen,
      states.map(({ state, count }) => ({
        fill: FILLS[state],
        word: label(language, 'ActivityState', state),
        count,
      })),
      { x: leftEdge(pen) + half, width: pageWidth(pen) - half },
    );
    pdf.y = Math.max(left, pdf.y);
    leave(pen, 3);
  }
}

function foot(pen: Pen, source: FileSource): void {
  const { language } = pen;
  heading(pen, summaryWord(language, 'method'));
  const small = { size: 7.2 };
  for (const word of ['methodText', 'methodSuppression', 'funding'] as const) {
    write(pen, 'P', summaryWord(language, word), small);
    leave(pen, 1.5);
  }
  write(pen, 'P', `${summaryWord(language, 'cite')} ${citation(source, language)}`, small);
  write(pen, 'P', `${summaryWord(language, 'hash')} ${source.contentHash}`, small);
  leave(pen, 3);
  write(pen, 'P', releaseFileWords(language).designation, { size: 6.8, soft: true });
}
