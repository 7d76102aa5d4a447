/** What is wrong with a number as it was typed. */
export type NumberFault = 'NOT_A_NUMBER' | 'NOT_WHOLE' | 'TOO_MANY_DECIMALS';

/** What was typed, read. `text` is a plain decimal text such as `-1234.5`. */
export type NumberReading =
  | { kind: 'blank' }
  | { kind: 'number'; text: string }
  | { kind: 'wrong'; fault: NumberFault }
  /** It can be meant in several ways: the readings that may be entered here, the whole number first. */
  | { kind: 'asks'; choices: string[] };

interface Digits {
  sign: string;
  whole: string;
  fraction: string;
}

/** Space, no-break space, thin and narrow space. */
const SPACES = ' \u00a0\u2009\u202f';
/** A whole number, grouped by one and the same mark or not at all, then perhaps decimals after `.` or `,`. */
const NUMBER = new RegExp(
  `^(?:([1-9]\\d{0,2}([${SPACES}.,'’])\\d{3}(?:\\2\\d{3})*)|(\\d+))(?:([.,])(\\d+))?$`,
);
/** Decimals alone: `,5`. */
const FRACTION = /^[.,](\d+)$/;
/** One mark and three digits: `1.234` is a thousand for one reader and a bit more than one for another. */
const GROUP_OR_DECIMALS = /^[1-9]\d{0,2}[.,]\d{3}$/;

/**
 * Reads a number as people in Kosovo type or paste it, whatever the language of the page: groups of three digits by
 * space, `.`, `,` or `'`; decimals after `,` or `.`.
 * Where only whole numbers are counted (`decimals` 0), `1.234` is 1234 and `1.5` is refused, `1.0` too: a zero may be
 * missing. Where decimals are possible `1.234` can be meant in two ways, and nothing is guessed.
 * Whether the number is allowed here (negative, too large) is left to the server.
 * @param decimals most digits after the decimal mark
 */
export function readNumber(typed: string, decimals: number): NumberReading {
  const text = typed.trim();
  if (text === '') return { kind: 'blank' };
  const sign = /^[-\u2212]/.test(text) ? '-' : '';
  const unsigned = text.slice(sign.length).trimStart();
  if (decimals > 0 && GROUP_OR_DECIMALS.test(unsigned)) return ask(unsigned, sign, decimals);
  const digits = read(unsigned, sign);
  return digits === null ? { kind: 'wrong', fault: 'NOT_A_NUMBER' } : within(digits, decimals);
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

function ask(unsigned: string, sign: string, decimals: number): NumberReading {
  const [whole = '', fraction = ''] = unsigned.split(/[.,]/);
  const readings = [
    { sign, whole: whole + fraction, fraction: '' },
    { sign, whole, fraction },
  ];
  const possible = readings.map((reading) => within(reading, decimals));
  return { kind: 'asks', choices: possible.flatMap((each) => (each.kind === 'number' ? [each.text] : [])) };
}

function plainText({ sign, whole, fraction }: Digits): string {
  const significant = whole.replace(/^0+(?=\d)/, '');
  const decimals = fraction.replace(/0+$/, '');
  const text = decimals === '' ? significant : `${significant}.${decimals}`;
  return text === '0' ? text : sign + text;
}
