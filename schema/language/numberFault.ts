/** Why a text is not read as a number. */
export type NumberFault =
  | 'NOT_A_NUMBER'
  | 'NOT_WHOLE'
  | 'TOO_MANY_DECIMALS'
  /** `75%`: shares are worked out from their two parts, never typed. */
  | 'PERCENT'
  /** Another currency than the euro, or any where no money is entered. */
  | 'CURRENCY'
  /** What spreadsheets make of `3.12`. */
  | 'DATE'
  /** `1.2E+05`: digits that a narrow column hides are lost. */
  | 'SCIENTIFIC'
  | 'SHEET_ERROR'
  | 'FORMULA'
  /** `-`, `n/a`: nought, not counted, not known? */
  | 'NO_VALUE';

const MONTHS =
  'jan|feb|mar|apr|maj|may|jun|jul|avg|aug|sep|okt|oct|nov|dec|shk|pri|qer|kor|gus|sht|tet|nën|nen|dhj|mars';

/** The first that fits says what the text looks like. */
const LOOKS: readonly (readonly [RegExp, NumberFault])[] = [
  // A plain text with a single percent sign before or after it; per mille too.
  [/^[%‰]?\s*[-\u2212]?[\d.,'’\s]*\d[\d.,'’\s]*[%‰]?$/u, 'PERCENT'],
  [/^[-\u2212]?\s*\d+(?:[.,]\d+)?\s*[eE]\s*[+\-\u2212]?\d+$/, 'SCIENTIFIC'],
  [/^(?:#+|#[\p{L}/0!?_]+[!?]?|Err:\d+)$/iu, 'SHEET_ERROR'],
  [/^[=@].|^\+.*[(!$*/]/, 'FORMULA'],
  [/^\d{1,2}[./-]\s?\d{1,2}[./-]\s?(?:\d{4}|\d{2})\.?$/, 'DATE'],
  [/^\d{1,2}\.\s?\d{1,2}\.$/, 'DATE'],
  [/^\d{4}[-./]\d{1,2}[-./]\d{1,2}(?:[T ]\d.*)?$/, 'DATE'],
  [new RegExp(`^\\d{1,4}[-./\\s]*(?:${MONTHS})\\p{L}*\\.?(?:[-./\\s]*\\d{2,4}\\.?)?$`, 'iu'), 'DATE'],
  [new RegExp(`^(?:${MONTHS})\\p{L}*\\.?[-./\\s]*\\d{1,4}(?:,?\\s*\\d{4})?$`, 'iu'), 'DATE'],
  [
    /^[-\u2010-\u2015\u2212]+$|^\/$|^(?:n\.?\s*\/?\s*[adp]\.?|nil|none|null|s\/d|p\/d|[x?.]|…|\.{2,})$/iu,
    'NO_VALUE',
  ],
  [/^[^\d]*[\p{Sc}][^\d]*\d|\d\s*[\p{Sc}]$/u, 'CURRENCY'],
  [
    /^(?:eur|euro|usd|gbp|chf|all|rsd|lek[ëe]?|din\.?)\s*[-\u2212]?\d|\d\s*(?:eur|euro|evra|usd|gbp|chf|all|rsd|lek[ëe]?|din\.?)$/iu,
    'CURRENCY',
  ],
];

const PERCENT_SIGN = /[%‰]/;

/** What a text that is no number looks like, so that the cell can say what to do about it. */
export function faultOf(text: string): NumberFault {
  const look = LOOKS.find(
    ([pattern, fault]) => pattern.test(text) && (fault !== 'PERCENT' || PERCENT_SIGN.test(text)),
  );
  return look?.[1] ?? 'NOT_A_NUMBER';
}
