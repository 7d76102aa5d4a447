/** A line of words as it is seen, in pixels of the page. */
export interface SeenLine {
  words: string;
  left: number;
  /** The middle of the line. */
  middle: number;
  look: { 'font-size': string; 'font-weight': string; fill: string };
}

/** All words in an element that do not belong to a drawing, on the lines on which the browser has put them. */
export function seenLines(element: Element): SeenLine[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const lines: SeenLine[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const parent = node.parentElement;
    if (parent && isSeen(parent)) lines.push(...linesOf(node, parent));
  }
  return lines;
}

/** Whether something is not folded away, nor the words that unfold it. */
export const isUnfolded = (part: Element): boolean => part.closest('details:not([open])') === null;

/** What only listeners hear is one pixel wide; what a pointer brings up is invisible without one. */
function isSeen(parent: Element): boolean {
  return (
    parent.closest('svg') === null &&
    isUnfolded(parent) &&
    parent.getBoundingClientRect().width > 1 &&
    getComputedStyle(parent).visibility === 'visible'
  );
}

function linesOf(node: Text, parent: Element): SeenLine[] {
  const { fontSize, fontWeight, color } = getComputedStyle(parent);
  const lines: SeenLine[] = [];
  for (const { 0: word, index } of node.data.matchAll(/\S+/g)) {
    const range = document.createRange();
    range.setStart(node, index);
    range.setEnd(node, index + word.length);
    const { left, top, height } = range.getBoundingClientRect();
    const middle = top + height / 2;
    const last = lines.at(-1);
    if (last && Math.abs(last.middle - middle) < height / 2) last.words += ` ${word}`;
    else
      lines.push({
        words: word,
        left,
        middle,
        look: { 'font-size': fontSize, 'font-weight': fontWeight, fill: color },
      });
  }
  return lines;
}
