import { isUnfolded, seenLines } from './seenLines';

const NAMESPACE = 'http://www.w3.org/2000/svg';
const MARGIN = 16;
const LINE = 18;
/** Between the words above and the chart. */
const GAP = 10;
/** From the middle of a line down to where its letters stand, as a share of their size. */
const BASELINE = 0.35;
const TITLE = { 'font-size': 15, 'font-weight': 700 };
const SCOPE = { 'font-size': 12, fill: '#4a5561' };
const NOTE = { 'font-size': 11, fill: '#4a5561' };
const INHERITED = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'font-size',
  'font-weight',
  'text-anchor',
  'opacity',
  'fill-opacity',
  'stroke-opacity',
];

/** What has to stand inside the picture, so that it can be passed on alone. */
export interface PictureWords {
  title: string;
  /** Unit, place and period. */
  scope: string;
  /** Source and notes, one line each. */
  notes: readonly string[];
}

interface Picture {
  svg: string;
  width: number;
  height: number;
}

/** A chart as it is seen, drawings, legend and labels, with its title above and its source below, as a file of its own. */
export function chartPicture(chart: Element, words: PictureWords): Picture {
  const { width, height } = chart.getBoundingClientRect();
  const title = wrapped(words.title, width, 8.4);
  const scope = wrapped(words.scope, width, 6.8);
  const notes = words.notes.flatMap((note) => wrapped(note, width, 6.2));
  const top = MARGIN + (title.length + scope.length) * LINE + GAP;
  const all = { width: width + 2 * MARGIN, height: top + height + notes.length * LINE + 2 * MARGIN };
  const picture = element('svg', {
    xmlns: NAMESPACE,
    width: all.width,
    height: all.height,
    'font-family': 'sans-serif',
  });
  picture.append(
    element('rect', { width: all.width, height: all.height, fill: '#ffffff' }),
    ...title.map((line, at) => text(line, { y: MARGIN + (at + 1) * LINE - 3, ...TITLE })),
    ...scope.map((line, at) => text(line, { y: MARGIN + (title.length + at + 1) * LINE, ...SCOPE })),
    ...seenIn(chart, { left: MARGIN, top }),
    ...notes.map((line, at) => text(line, { y: top + height + (at + 1) * LINE, ...NOTE })),
  );
  return { svg: new XMLSerializer().serializeToString(picture), ...all };
}

/** Every coloured box, every drawing and every line of words in a chart, at its place in it; nothing that is folded. */
function seenIn(chart: Element, origin: { left: number; top: number }): SVGElement[] {
  const frame = chart.getBoundingClientRect();
  const x = (left: number) => origin.left + left - frame.left;
  const y = (top: number) => origin.top + top - frame.top;
  const boxes = [...chart.querySelectorAll('[data-box]')].filter(isUnfolded).map((box) => {
    const { left, top, width, height } = box.getBoundingClientRect();
    const { backgroundColor, borderTopColor } = getComputedStyle(box);
    return element('rect', {
      x: x(left),
      y: y(top),
      width,
      height,
      fill: backgroundColor,
      stroke: borderTopColor,
    });
  });
  const drawings = [...chart.querySelectorAll<SVGSVGElement>('svg')]
    .filter((drawing) => drawing.parentElement?.closest('svg') === null && isUnfolded(drawing))
    .map((drawing) => {
      const { left, top, width, height } = drawing.getBoundingClientRect();
      const copy = withStyles(drawing);
      const place = { x: x(left), y: y(top), width, height, overflow: 'visible' };
      for (const [key, value] of Object.entries(place)) copy.setAttribute(key, String(value));
      return copy;
    });
  const lines = seenLines(chart).map(({ words, left, middle, look }) =>
    text(words, { x: x(left), y: y(middle) + parseFloat(look['font-size']) * BASELINE, ...look }),
  );
  return [...boxes, ...drawings, ...lines];
}

/** The same picture in points, at twice the size for print. */
export async function pictureInPoints(picture: Picture): Promise<Blob | null> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(picture.svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(picture.width * 2);
  canvas.height = Math.ceil(picture.height * 2);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}

function element(name: string, attributes: Record<string, string | number>): SVGElement {
  const made = document.createElementNS(NAMESPACE, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}

function text(words: string, look: Record<string, string | number>): SVGElement {
  const made = element('text', { x: MARGIN, fill: '#1b2229', ...look });
  made.textContent = words;
  return made;
}

/** Styles come from the page's sheet, which the file does not have: they are written into the copy. */
function withStyles(drawing: SVGSVGElement): SVGSVGElement {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const originals = drawing.querySelectorAll('*');
  copy.querySelectorAll('*').forEach((part, index) => {
    const original = originals[index];
    if (!original) return;
    const look = getComputedStyle(original);
    for (const property of INHERITED) part.setAttribute(property, look.getPropertyValue(property));
    part.removeAttribute('class');
  });
  return copy;
}

/** SVG breaks no lines: words are put on lines by the usual width of a letter. */
function wrapped(words: string, width: number, letter: number): string[] {
  const most = Math.max(20, Math.floor(width / letter));
  return words.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= most)
      return [...lines.slice(0, -1), `${last} ${word}`];
    return [...lines, word];
  }, []);
}
