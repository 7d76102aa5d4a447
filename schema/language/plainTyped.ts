/** No-break, figure, thin, narrow and the other spaces of Unicode. */
const SPACES = /[\s\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
/** Marks that nobody sees: zero-width space and joiners, marks of writing direction, byte order mark, soft hyphen. */
const UNSEEN = /[\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\u00ad]/g;
const APOSTROPHES = /[’‘ʼ´`\u02b9\u2032]/g;
/** Hyphen and dashes in front of a number are its minus. */
const MINUS = /^[\u2010-\u2015\u2212\ufe63](?=\s*[\d.,€])/;
/** Full-width forms, which some keyboards and web pages give. */
const FULL_WIDTH = /[\uff01-\uff5e]/g;
const FULL_WIDTH_OFFSET = 0xfee0;

/** A typed text with its typographic variants made plain: one kind of space, apostrophe, minus and digit. */
export const plainTyped = (typed: string): string =>
  typed
    .replace(FULL_WIDTH, (sign) => String.fromCharCode(sign.charCodeAt(0) - FULL_WIDTH_OFFSET))
    .replace(UNSEEN, '')
    .replace(SPACES, ' ')
    .trim()
    .replace(APOSTROPHES, "'")
    .replace(MINUS, '-');
