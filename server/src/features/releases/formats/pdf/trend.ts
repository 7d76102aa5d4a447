import {
  miniBars,
  miniDots,
  miniLine,
  miniMarks,
  miniTarget,
  topOf,
  type MiniBox,
} from '../../../../../../schema/chart/miniTrendShapes';
import { formatNumber } from '../../../../../../schema/language/formatNumber';
import { formatQuarter } from '../../../../../../schema/language/formatQuarter';
import { HIDDEN_MARK, HIDDEN_WORDS } from '../../../../../../schema/language/hiddenMark';
import { label } from '../../../../../../schema/language/label';
import { summaryWord } from '../../../../../../schema/language/summaryWord';
import { releasedForm } from '../../../../../../schema/releases/releasedForm';
import type { Quarter } from '../../../../domain/quarter';
import type { FrozenIndicator } from '../../releaseDocument';
import { FILLS } from './distribution';
import { decorate, LINE, REGULAR, SOFT_INK, write, type Pen } from './pen';
import { trendWords } from './trendWords';

export const TREND_COLOURS = { figure: '#0b4f9e', partial: '#a9c6e6', target: '#1b2229' } as const;

const PLOT_HEIGHT = 46;
/** Above and below the plot, for the top of the scale and the ends. */
const HEAD = 9;
const FOOT = 11;

interface Place {
  upTo: Quarter;
  x: number;
  width: number;
}

/** One indicator: name, latest figure against the target, rating, and a small chart that says the same when listened to. */
export function trend(pen: Pen, indicator: FrozenIndicator, { upTo, x, width }: Place): void {
  const { pdf, language, scale } = pen;
  const words = trendWords(language, indicator, upTo);
  const name = indicator.name[language];
  write(pen, 'H3', `${name} ${indicator.code}`, { bold: true, size: 7.8, x, width });
  write(pen, 'P', `${words} (${indicator.unit[language]})`, { size: 7.4, x, width });
  const rating = indicator.ratingHidden
    ? HIDDEN_WORDS[language]
    : label(language, 'Rating', indicator.rating);
  const line = pdf.y;
  const fill = FILLS[indicator.ratingHidden ? 'HIDDEN' : indicator.rating];
  decorate(pen, () =>
    pdf
      .rect(x, line + 1.5 * scale, 5.5 * scale, 5.5 * scale)
      .lineWidth(0.4)
      .fillAndStroke(fill, SOFT_INK),
  );
  write(pen, 'P', rating, { size: 7.4, x: x + 9 * scale, width: width - 9 * scale });
  if (!indicator.points.some(({ value, hidden }) => value !== null || hidden)) {
    write(pen, 'P', summaryWord(language, 'noFigures'), { size: 7.4, soft: true, x, width });
    return;
  }
  const top = pdf.y + (HEAD + 1) * scale;
  pen.within.add(
    pdf.struct('Figure', { alt: `${name}: ${words}` }, () => chart(pen, indicator, { x, top, width })),
  );
  pdf.y = top + (PLOT_HEIGHT + FOOT) * scale;
}

/** The same shapes as on screen. */
function chart(
  pen: Pen,
  indicator: FrozenIndicator,
  { x, top, width }: { x: number; top: number; width: number },
): void {
  const { pdf, language, scale } = pen;
  const box: MiniBox = { width, height: PLOT_HEIGHT * scale };
  const points = indicator.points.map((point) => ({ ...point, partial: point.counted < point.expected }));
  const highest = topOf(points);
  const fillOf = (partial: boolean) => (partial ? TREND_COLOURS.partial : TREND_COLOURS.figure);
  pdf.save().translate(x, top).lineWidth(0.5);
  pdf.moveTo(0, 0).lineTo(width, 0).stroke(LINE);
  pdf.moveTo(0, box.height).lineTo(width, box.height).stroke(SOFT_INK);
  if (releasedForm(indicator) === 'bars') {
    for (const bar of miniBars(points, highest, box))
      pdf.rect(bar.x, bar.y, bar.width, bar.height).fillAndStroke(fillOf(bar.partial), TREND_COLOURS.figure);
  } else {
    const dots = miniDots(points, highest, box);
    const path = miniLine(dots);
    if (path !== '') pdf.path(path).lineWidth(1.1).stroke(TREND_COLOURS.figure);
    pdf.lineWidth(0.5);
    for (const dot of dots)
      if (dot) pdf.circle(dot.x, dot.y, 1.5).fillAndStroke(fillOf(dot.partial), TREND_COLOURS.figure);
  }
  const target = miniTarget(points, highest, box);
  if (target !== '')
    pdf.path(target).lineWidth(0.9).dash(3, { space: 1.8 }).stroke(TREND_COLOURS.target).undash();
  pdf.restore();
  const small = (text: string, at: { x: number; y: number; align?: 'center' | 'right' }) => {
    const { align } = at;
    pdf.font(REGULAR, 6.5 * scale).fillColor(SOFT_INK);
    const wide = pdf.widthOfString(text);
    const shift = align === 'right' ? wide : align === 'center' ? wide / 2 : 0;
    pdf.text(text, at.x - shift, at.y, { lineBreak: false });
  };
  for (const mark of miniMarks(points, box))
    small(HIDDEN_MARK, { x: x + mark.x, y: top + mark.y - 6 * scale, align: 'center' });
  if (points.some(({ value, target: aim }) => value !== null || aim !== null))
    small(formatNumber(language, highest.toFixed(4), { maxDecimals: 1 }), { x, y: top - HEAD * scale });
  const below = top + box.height + 2 * scale;
  const [first, last] = [points[0], points.at(-1)];
  if (first) small(formatQuarter(language, first.period), { x, y: below });
  if (last) small(formatQuarter(language, last.period), { x: x + width, y: below, align: 'right' });
}
