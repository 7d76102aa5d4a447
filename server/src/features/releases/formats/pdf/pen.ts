import { dirname, join } from 'node:path';
import type PDFDocument from 'pdfkit';
import type { Language } from '../../../../../../schema/language/languages';

/** Condensed, because two pages hold much; with all letters of Albanian and Serbian. */
const FONTS = join(dirname(require.resolve('dejavu-fonts-ttf/package.json')), 'ttf');
export const REGULAR = join(FONTS, 'DejaVuSansCondensed.ttf');
export const BOLD = join(FONTS, 'DejaVuSansCondensed-Bold.ttf');

export const INK = '#1b2229';
export const SOFT_INK = '#4a5561';
export const LINE = '#c3ccd3';

/** A document that is being written, how large its letters are, and where its text stands. */
export interface Pen {
  pdf: InstanceType<typeof PDFDocument>;
  language: Language;
  /** The element of the structure that takes in what is written. */
  within: PDFKit.PDFStructureElement;
  /** 1, or less when more has to fit. */
  scale: number;
}

export interface TextForm {
  size?: number;
  bold?: boolean;
  soft?: boolean;
  /** Left edge and width; by default those of the page. */
  x?: number;
  width?: number;
}

/** The width between the margins. */
export const pageWidth = ({ pdf }: Pen): number =>
  pdf.page.width - pdf.page.margins.left - pdf.page.margins.right;

export const leftEdge = ({ pdf }: Pen): number => pdf.page.margins.left;

const BODY = 8.2;

/** Writes text where the document stands, as one element of the structure: a heading, a paragraph, a part of a list. */
export function write(
  pen: Pen,
  tag: 'H1' | 'H2' | 'H3' | 'P' | 'Lbl' | 'LBody',
  text: string,
  form: TextForm = {},
): void {
  const { pdf, scale } = pen;
  const { size = BODY, bold = false, soft = false, x = leftEdge(pen), width = pageWidth(pen) } = form;
  pdf.font(bold ? BOLD : REGULAR, size * scale).fillColor(soft ? SOFT_INK : INK);
  pen.within.add(pdf.struct(tag, {}, () => pdf.text(text, x, pdf.y, { width, lineGap: 0.5 })));
}

/** An element that holds others: a list, or one of its entries. Whatever `fill` writes is in it. */
export function enclose(pen: Pen, tag: 'L' | 'LI', fill: (inside: Pen) => void): void {
  const element = pen.pdf.struct(tag);
  pen.within.add(element);
  fill({ ...pen, within: element });
  element.end();
}

/** Space below what was written, in points of the full size. */
export const leave = ({ pdf, scale }: Pen, points: number): void => {
  pdf.y += points * scale;
};

/** Draws what carries no meaning of its own: lines, boxes, swatches. */
export function decorate({ pdf }: Pen, draw: () => void): void {
  pdf.markContent('Artifact', { type: 'Layout' });
  pdf.save();
  draw();
  pdf.restore();
  pdf.endMarkedContent();
}

/** A heading of a part of the page. */
export function heading(pen: Pen, text: string, lead?: string): void {
  leave(pen, 5);
  write(pen, 'H2', text, { size: 11, bold: true });
  if (lead !== undefined) write(pen, 'P', lead, { soft: true, size: 7.6 });
  leave(pen, 2);
}
