import { summaryWord } from '../../../../../../schema/language/summaryWord';
import { mainTrends, trendGroups } from '../../../../../../schema/releases/trendGroups';
import type { ReleaseDocument } from '../../releaseDocument';
import { inventedNotice } from './firstPage';
import { decorate, heading, leave, leftEdge, pageWidth, write, type Pen } from './pen';
import { trend, TREND_COLOURS } from './trend';

/** As on paper from the browser. */
const MOST_TRENDS = 12;
const COLUMNS = 3;
const GAP = 8;

/** The trends of the main indicators, in the plan's order. */
export function secondPage(pen: Pen, document: ReleaseDocument): void {
  const { pdf, language, scale } = pen;
  if (document.demonstration) inventedNotice(pen);
  const titled = document.objectives.map((each) => ({ ...each, title: each.title[language] }));
  const shown = mainTrends(trendGroups(titled, document.indicators), MOST_TRENDS);
  heading(pen, summaryWord(language, 'trends'), summaryWord(language, 'trendsLead'));
  write(pen, 'P', summaryWord(language, 'printedTrends', { count: shown.length }), { soft: true, size: 7.6 });
  legend(pen);
  const width = (pageWidth(pen) - (COLUMNS - 1) * GAP) / COLUMNS;
  for (let first = 0; first < shown.length; first += COLUMNS) {
    const top = pdf.y;
    let bottom = top;
    shown.slice(first, first + COLUMNS).forEach((indicator, column) => {
      pdf.y = top;
      trend(pen, indicator, { upTo: document.quarter, x: leftEdge(pen) + column * (width + GAP), width });
      bottom = Math.max(bottom, pdf.y);
    });
    pdf.y = bottom + 6 * scale;
  }
}

function legend(pen: Pen): void {
  const { pdf, language, scale } = pen;
  leave(pen, 2);
  const top = pdf.y;
  let x = leftEdge(pen);
  const size = 7.2;
  const entries = [
    ['legendFigure', TREND_COLOURS.figure, TREND_COLOURS.figure],
    ['legendPartial', TREND_COLOURS.partial, TREND_COLOURS.figure],
    ['legendTarget', null, TREND_COLOURS.target],
  ] as const;
  for (const [word, fill, line] of entries) {
    const text = summaryWord(language, word);
    pdf.fontSize(size * scale);
    const width = pdf.widthOfString(text) + 12 * scale;
    decorate(pen, () => {
      if (fill === null)
        pdf
          .moveTo(x, top + 5 * scale)
          .lineTo(x + 9 * scale, top + 5 * scale)
          .dash(2, { space: 1.2 })
          .stroke(line);
      else
        pdf
          .rect(x, top + 1.5 * scale, 6 * scale, 6 * scale)
          .lineWidth(0.5)
          .fillAndStroke(fill, line);
    });
    pdf.y = top;
    write(pen, 'P', text, { size, x: x + 11 * scale, width });
    x += width + 11 * scale;
  }
  pdf.y = top;
  write(pen, 'P', summaryWord(language, 'legendGap'), { size, x, width: leftEdge(pen) + pageWidth(pen) - x });
  leave(pen, 4);
}
