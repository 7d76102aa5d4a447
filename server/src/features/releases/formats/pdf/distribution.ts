import type { ActivityState, Rating } from '../../../../domain/terms';
import { decorate, LINE, SOFT_INK, write, type Pen } from './pen';

/** As on screen: apart for every colour vision and in grey; always beside the word. */
const GOOD = '#007a87';
const ATTENTION = '#e69f00';
const BAD = '#8f1010';
const NONE = '#c3ccd3';
const NEWS = '#0b4f9e';
const LIGHT = '#8cc3c9';

export const FILLS: Readonly<Record<ActivityState | Rating | 'HIDDEN', string>> = {
  ACHIEVED: GOOD,
  ON_TRACK: LIGHT,
  AT_RISK: ATTENTION,
  OFF_TRACK: BAD,
  NO_TARGET: NONE,
  NO_DATA: '#ffffff',
  HIDDEN: '#6b7681',
  NOT_STARTED: NONE,
  IN_PROGRESS: NEWS,
  PARTIALLY_IMPLEMENTED: LIGHT,
  IMPLEMENTED: GOOD,
  NOT_IMPLEMENTED: BAD,
  POSTPONED: ATTENTION,
};

export interface Part {
  fill: string;
  word: string;
  count: number;
}

/** A stacked bar, and below it each state with its swatch, word and count. Empty states are left out. */
export function distribution(
  pen: Pen,
  parts: readonly Part[],
  { x, width }: { x: number; width: number },
): void {
  const { pdf, scale } = pen;
  const there = parts.filter(({ count }) => count > 0);
  const all = there.reduce((sum, { count }) => sum + count, 0);
  const height = 8 * scale;
  const top = pdf.y;
  decorate(pen, () => {
    let at = x;
    for (const { fill, count } of there) {
      const part = (width * count) / all;
      pdf.rect(at, top, part, height).lineWidth(0.5).fillAndStroke(fill, SOFT_INK);
      at += part;
    }
    if (all === 0) pdf.rect(x, top, width, height).lineWidth(0.5).stroke(LINE);
  });
  pdf.y = top + height + 2 * scale;
  legend(pen, there, { x, width });
}

function legend(pen: Pen, parts: readonly Part[], { x, width }: { x: number; width: number }): void {
  const { pdf, scale } = pen;
  const size = 7.2;
  const box = 5.5 * scale;
  let at = x;
  for (const { fill, word, count } of parts) {
    const text = `${word}: ${count}`;
    pdf.fontSize(size * scale);
    const needs = pdf.widthOfString(text) + box + 12 * scale;
    if (at > x && at + needs > x + width) {
      at = x;
      pdf.y += 9.5 * scale;
    }
    const line = pdf.y;
    decorate(pen, () =>
      pdf
        .rect(at, line + 1.5 * scale, box, box)
        .lineWidth(0.4)
        .fillAndStroke(fill, SOFT_INK),
    );
    write(pen, 'P', text, { size, x: at + box + 3 * scale, width: needs });
    pdf.y = line;
    at += needs;
  }
  pdf.y += 9.5 * scale;
}
