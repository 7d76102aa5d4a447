import { timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import type { Quarter } from '../../domain/quarter';
import type { CellContent } from '../../domain/cell';
import type { Language } from '../../../../schema/language/languages';
import { LANGUAGES } from '../../../../schema/language/languages';
import type { ActivityStatus } from '../../reports/activityStatus';
import type { LineNote } from '../../reports/lineNote';
import { formRefused } from './formRefused';

/** Raised when the columns or the hidden part change, so that a form of another make is told apart. */
const LAYOUT = 2;

/** One row of a form as it was handed out. */
export interface StampedRow {
  /** In the row's hidden column. */
  key: string;
  lineId: string;
  cell: string;
  /** The code and label that stand in the row; when they no longer do, the row was mixed up. */
  label: string;
  /** The cell's version and content then. */
  version: number;
  content: CellContent;
  /** What the line said beside its figures; on the row of its total. */
  note: LineNote | null;
}

/** One activity as it was handed out. */
export interface StampedActivity {
  key: string;
  activityReportId: string;
  label: string;
  status: ActivityStatus;
}

/** What a form says of itself in its hidden part. */
export interface FormStamp {
  reportId: string;
  reference: string;
  quarter: Quarter;
  planVersion: number;
  language: Language;
  rows: StampedRow[];
  activities: StampedActivity[];
}

const text = z.string();
const content = z.object({
  amount: text.nullable(),
  numerator: text.nullable(),
  denominator: text.nullable(),
  reason: z.enum(['NOT_YET_AVAILABLE', 'NOT_COLLECTED', 'NOT_APPLICABLE', 'WITHHELD']).nullable(),
});
const row = z.object({
  key: text,
  lineId: text,
  cell: text,
  label: text,
  version: z.number(),
  content,
  note: z.object({ explanation: text.nullable(), noBreakdown: z.boolean() }).nullable(),
});
const activity = z.object({
  key: text,
  activityReportId: text,
  label: text,
  status: z.object({
    percent: z.number().nullable(),
    postponed: z.boolean(),
    narrative: text.nullable(),
    obstacles: text.nullable(),
    spentEur: text.nullable(),
  }),
});
const STAMP = z.object({
  layout: z.literal(LAYOUT),
  reportId: text,
  reference: text,
  quarter: z.custom<Quarter>((given) => typeof given === 'string'),
  planVersion: z.number(),
  language: z.enum(LANGUAGES),
  rows: z.array(row),
  activities: z.array(activity),
});

/** A keyed digest that only this server can make. */
export type Sign = (text: string) => string;

const signed = (sign: Sign, payload: string) => sign(`form for Excel ${payload}`);

/** The stamp as one text: the signature, a point, and the content. */
export function writeStamp(stamp: FormStamp, sign: Sign): string {
  const payload = Buffer.from(JSON.stringify({ layout: LAYOUT, ...stamp })).toString('base64url');
  return `${signed(sign, payload)}.${payload}`;
}

/**
 * Reads a stamp again. Throws ALTERED when this server did not write it so, or signs with another secret now;
 * OTHER_LAYOUT for a form that an older or newer version of the program made.
 */
export function readStamp(stamp: string, sign: Sign): FormStamp {
  const [signature = '', payload = ''] = stamp.split('.');
  const given = Buffer.from(signature);
  const right = Buffer.from(signed(sign, payload));
  if (given.length !== right.length || !timingSafeEqual(given, right)) throw formRefused('ALTERED');
  const read = STAMP.safeParse(JSON.parse(Buffer.from(payload, 'base64url').toString()));
  if (!read.success) throw formRefused('OTHER_LAYOUT');
  return read.data;
}
