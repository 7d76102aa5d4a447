import { faultOf, type NumberFault } from './numberFault';
import { plainTyped } from './plainTyped';

export type { NumberFault } from './numberFault';

/** What was typed, read. `text` is a plain decimal text such as `-1234.5`. */
export type NumberReading =
  | { kind: 'blank' }
  | { kind: 'number'; text: string }
  | { kind: 'wrong'; fault: NumberFault }
  /** It can be meant in several ways: the readings that may be entered here, the whole number first. */
  | { kind: 'asks'; choices: string[] };

export type DecimalMark = '.' | ',';

/** What is known besides the text itself. */
export interface Known {
  /** Euros are entered here: the sign of the euro is no mistake. */
  money?: boolean;
  /** How the rest of a pasted block writes decimals; settles what could be meant in two ways. */
  mark?: DecimalMark | null;
}

interface Digits {
  sign: string;
  whole: string;
  fraction: string;
}

/** A whole number, grouped by one and the same mark or not at all, then perhaps decimals after `.` or `,`. */
const NUMBER = /^(?:([1-9]\d{0,2}([ .,'])\d{3}(?:\2\d{3})*)|(\d+))(?:([.,])(\d+))?$/;
/** Decimals alone: `,5`. */
const FRACTION = /^[.,](\d+)$/;
/** One mark and three digits: `1.234` is a thousand for one reader and a bit more than one for another. */
const GROUP_OR_DECIMALS = /^[1-9]\d{0,2}([.,])\d{3}$/;
/** Negative as accountants write it. */
const IN_BRACKETS = /^\((.+)\)$/;
const EURO = /^(?:€|eur(?:o|os)?)\s*|\s*(?:€|eur(?:o|os|a|ë)?|evr[ao])$/iu;

/**
 * Reads a number as people in Kosovo type or paste it, whatever the language of the page: groups of three digits by
 * any space, `.`, `,` or `'`; decimals after `,` or `.`; any minus.
 * Where only whole numbers are counted (`decimals` 0), `1.234` is 1234 and `1.5` is refused, `1.0` too: a zero may be
 * missing. Where decimals are possible `1.234` can be meant in two ways, and nothing is guessed.
 * Whether the number is allowed here (negative, too large) is left to the server.
 * @param decimals most digits after the decimal mark
 */
export function readNumber(typed: string, decimals: number, known: Known = {}): NumberReading {
  const text = plainTyped(typed);
  if (text === '') return { kind: 'blank' };
  const { sign, unsigned } = signed(known.money ? withoutEuro(text) : text);
  const mark = GROUP_OR_DECIMALS.exec(unsigned)?.[1];
  if (decimals > 0 && mark !== undefined) return settled(unsigned, sign, { decimals, mark, known });
  const digits = read(unsigned, sign);
  return digits === null ? { kind: 'wrong', fault: faultOf(text) } : within(digits, decimals);
}

const withoutEuro = (text: string) => {
  const { sign, unsigned } = signed(text);
  return sign + unsigned.replace(EURO, '');
};

function signed(text: string): { sign: '-' | ''; unsigned: string } {
  const [, inside] = IN_BRACKETS.exec(text) ?? [];
  if (inside !== undefined && /^\d/.test(inside)) return { sign: '-', unsigned: inside };
  return text.startsWith('-')
    ? { sign: '-', unsigned: text.slice(1).trimStart() }
    : { sign: '', unsigned: text };
}

function read(unsigned: string, sign: string): Digits | null {
  const [, alone] = FRACTION.exec(unsigned) ?? [];
  if (alone !== undefined) return { sign, whole: '0', fraction: alone };
  const [, grouped, group, plain, mark, fraction = ''] = NUMBER.exec(unsigned) ?? [];
  const whole = grouped ?? plain;
  // The mark between groups cannot be the decimal mark as well: `1.234.56` is neither.
  if (whole === undefined || (mark !== undefined && mark === group)) return null;
  return { sign, whole: whole.replace(/\D/g, ''), fraction };
}

function within(digits: Digits, decimals: number): NumberReading {
  if (digits.fraction !== '' && decimals === 0) return { kind: 'wrong', fault: 'NOT_WHOLE' };
  if (digits.fraction.replace(/0+$/, '').length > decimals)
    return { kind: 'wrong', fault: 'TOO_MANY_DECIMALS' };
  return { kind: 'number', text: plainText(digits) };
}

interface Ambiguous {
  decimals: number;
  mark: string;
  known: Known;
}

/** Both ways of meaning `1.234`, or the one that the other numbers of the block leave. */
function settled(unsigned: string, sign: string, { decimals, mark, known }: Ambiguous): NumberReading {
  const [whole = '', fraction = ''] = unsigned.split(mark);
  const grouped = within({ sign, whole: whole + fraction, fraction: '' }, decimals);
  const withDecimals = within({ sign, whole, fraction }, decimals);
  if (known.mark) return known.mark === mark ? withDecimals : grouped;
  const choices = [grouped, withDecimals].flatMap((each) => (each.kind === 'number' ? [each.text] : []));
  return { kind: 'asks', choices };
}

function plainText({ sign, whole, fraction }: Digits): string {
  const significant = whole.replace(/^0+(?=\d)/, '');
  const decimals = fraction.replace(/0+$/, '');
  const text = decimals === '' ? significant : `${significant}.${decimals}`;
  return text === '0' ? text : sign + text;
}
