const NAMESPACE = 'http://www.w3.org/2000/svg';
const MARGIN = 16;
const LINE = 18;
const INHERITED = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'font-size',
  'font-weight',
  'text-anchor',
  'opacity',
];

/** What has to stand inside the picture, so that it can be passed on alone. */
export interface PictureWords {
  title: string;
  /** Unit, place and period. */
  scope: string;
  /** Source and notes, one line each. */
  notes: readonly string[];
}

/** A drawing with its title above and its source below, as a file of its own. */
export function chartPicture(
  drawing: SVGSVGElement,
  words: PictureWords,
): { svg: string; width: number; height: number } {
  const { width, height } = drawing.getBoundingClientRect();
  const head = [...wrapped(words.title, width, 8.4), ''].length * LINE + MARGIN;
  const notes = words.notes.flatMap((note) => wrapped(note, width, 6.2));
  const all = { width: width + 2 * MARGIN, height: head + LINE + height + notes.length * LINE + 2 * MARGIN };
  const picture = element('svg', {
    xmlns: NAMESPACE,
    width: all.width,
    height: all.height,
    'font-family': 'sans-serif',
  });
  picture.append(element('rect', { width: all.width, height: all.height, fill: '#ffffff' }));
  wrapped(words.title, width, 8.4).forEach((line, index) =>
    picture.append(text(line, { y: MARGIN + (index + 1) * LINE, 'font-size': 15, 'font-weight': 700 })),
  );
  picture.append(text(words.scope, { y: head, 'font-size': 12, fill: '#4a5561' }));
  const copy = withStyles(drawing);
  copy.setAttribute('x', String(MARGIN));
  copy.setAttribute('y', String(head + LINE));
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  picture.append(copy);
  notes.forEach((line, index) =>
    picture.append(
      text(line, { y: head + 2 * LINE + height + index * LINE, 'font-size': 11, fill: '#4a5561' }),
    ),
  );
  return { svg: new XMLSerializer().serializeToString(picture), ...all };
}

/** The same picture in points, at twice the size for print. */
export async function pictureInPoints(picture: {
  svg: string;
  width: number;
  height: number;
}): Promise<Blob | null> {
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
