import type { Language } from '../../../schema/language/languages';
import { sayInMail } from '../../../schema/language/mail';
import type { CompletenessCount } from '../domain/completeness';
import type { MailKind } from '../domain/mail';
import type { Quarter } from '../domain/quarter';

/** Something that a return names: what it is called, never what it holds. */
export interface MailPlace {
  title: string;
  comment: string | null;
}

/** More would hide what follows; the report shows all of them. */
const MOST_PLACES = 40;

/** All that a mail says; names and titles in the language of the recipient. */
export interface MailFacts {
  kind: MailKind;
  recipient: string;
  institution: string;
  framework: string;
  quarter: Quarter;
  dueAt: Date;
  /** Counted from the content of the report. */
  lines: CompletenessCount;
  /** For RETURNED and REOPENED: how many lines and activities are named; 0: the whole report is open. */
  toMend: number;
  /** The lines, activities and cells that it names, with what it says of each. */
  places: readonly MailPlace[];
  comment: string | null;
  /** The address of the report in the product. */
  link: string;
  demonstration: boolean;
}

/** A subject of one line, and paragraphs with an empty line between them. */
export interface ComposedMail {
  subject: string;
  text: string;
}

/** Writes a mail in the language of its recipient. The same facts give the same mail. */
export function composeMail(language: Language, facts: MailFacts): ComposedMail {
  const { kind, recipient, quarter, institution, framework, dueAt } = facts;
  const values = { name: recipient, quarter, institution, framework, due: dueAt.toISOString() };
  const say = (piece: Parameters<typeof sayInMail>[1]) => sayInMail(language, piece, values);
  const paragraphs = [
    say('greeting'),
    say(`lead_${kind}`),
    [say('report'), say('institution'), ...(isAboutDeadline(kind) ? [say('due')] : [])].join('\n'),
    work(language, facts),
    toMend(language, facts.places),
    facts.comment === null ? '' : `${say('comment')}\n${facts.comment}`,
    `${say('link')}\n${facts.link}`,
    say('automatic'),
    facts.demonstration ? say('demonstration') : '',
  ];
  return {
    subject: oneLine(say(`subject_${kind}`)),
    text: paragraphs.filter((paragraph) => paragraph !== '').join('\n\n'),
  };
}

const isAboutDeadline = (kind: MailKind): boolean =>
  !['RETURNED', 'REOPENED', 'APPROVED', 'COMMENTED'].includes(kind);

/** What is still to be done, in numbers; nothing for a report that has no lines. */
function work(language: Language, { kind, lines, toMend }: MailFacts): string {
  if (kind === 'APPROVED' || kind === 'COMMENTED') return '';
  if (!isAboutDeadline(kind))
    return toMend === 0 ? sayInMail(language, 'toMendAll') : sayInMail(language, 'toMend', { count: toMend });
  if (lines.expected === 0) return '';
  if (kind === 'QUARTER_OPENED') return sayInMail(language, 'toFill', { count: lines.expected });
  if (lines.missing === 0) return sayInMail(language, 'noneLeft');
  return sayInMail(language, 'left', { count: lines.missing, expected: lines.expected });
}

/** What is to be mended, each on a line of its own. */
function toMend(language: Language, places: readonly MailPlace[]): string {
  if (places.length === 0) return '';
  const more = places.length - MOST_PLACES;
  return [
    sayInMail(language, 'places'),
    ...places
      .slice(0, MOST_PLACES)
      .map(({ title, comment }) => `– ${inOneLine(comment === null ? title : `${title}: ${comment}`)}`),
    ...(more > 0 ? [sayInMail(language, 'morePlaces', { count: more })] : []),
  ].join('\n');
}

const inOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** A subject is a header: no line break may get into it, whatever a quarter or a translation holds. */
const oneLine = (text: string): string => inOneLine(text).slice(0, 300);
