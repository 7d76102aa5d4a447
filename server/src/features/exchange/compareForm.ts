import type { FormReading } from '../../../../schema/exchange/formReading';
import type { Language } from '../../../../schema/language/languages';

import { compareCell } from './compareCell';
import { compareNote } from './compareNote';
import type { FormFacts } from './formFacts.queries';
import { ENTRY_COLUMNS } from './formModel';
import { problemAt, type RowAtHand, type Verdict } from './formPlace';
import type { FormStamp, StampedRow } from './formStamp';
import { refuseLocked } from './refuseLocked';
import type { ReadRow } from './xlsx/readForm';

/** More changes than `enterForm` takes. */
const MOST_CHANGES = 1000;

interface Compared {
  facts: FormFacts;
  stamp: FormStamp;
  rows: readonly ReadRow[];
}

/**
 * Compares a form with what was handed out and with what the report holds now: whoever changed a cell of the form
 * means it, whoever left it means nothing by it. Everything wrong is told at once.
 */
export function compareForm({ facts, stamp, rows }: Compared, language: Language): FormReading {
  const known = new Set(stamp.rows.map(({ key }) => key));
  const judged = stamp.rows.flatMap((row) => judgeRow(row, { facts, rows, language }));
  const verdicts = [
    ...refuseLocked(judged, facts.lines, language),
    ...rows
      .filter(({ key }) => key === null || !known.has(key))
      .flatMap((row) => judgeStranger(row, language)),
  ];
  const reading = sumUp(facts.reference, verdicts);
  if (reading.changes.length + reading.conflicts.length > MOST_CHANGES)
    reading.problems.push(problemAt(language, null, { code: 'TOO_MANY', params: { limit: MOST_CHANGES } }));
  return reading;
}

interface Judged extends Pick<Compared, 'facts' | 'rows'> {
  language: Language;
}

function judgeRow(stamped: StampedRow, { facts, rows, language }: Judged): Verdict[] {
  const [row, copy] = rows.filter(({ key }) => key === stamped.key);
  const line = facts.lines.find(({ id }) => id === stamped.lineId);
  const wrong = (code: string, at: ReadRow | undefined): Verdict[] => [
    { problem: problemAt(language, at?.addresses.value ?? null, { code, params: { value: stamped.label } }) },
  ];
  if (!row || !line) return wrong('ROW_MISSING', undefined);
  if (copy) return wrong('ROW_TWICE', copy);
  if (plain(row.label) !== plain(stamped.label)) return wrong('ROW_MIXED', row);
  const hand: RowAtHand = { stamped, row, line, language };
  return [compareCell(hand), compareNote(hand)];
}

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

/** A row that is none of the form's: headings are passed over, whatever is filled in is told. */
const judgeStranger = ({ entries, addresses }: ReadRow, language: Language): Verdict[] =>
  ENTRY_COLUMNS.filter((column) => entries[column]).map((column) => ({
    problem: problemAt(language, addresses[column], { code: 'UNKNOWN_ROW' }),
  }));

function sumUp(reference: string, verdicts: readonly Verdict[]): FormReading {
  const changes = verdicts.flatMap((each) => ('change' in each ? [each.change] : []));
  const conflicts = verdicts.flatMap((each) => ('conflict' in each ? [each.conflict] : []));
  const problems = verdicts.flatMap((each) => ('problem' in each ? [each.problem] : []));
  const ofKind = (kind: string) => changes.filter((change) => change.kind === kind).length;
  return {
    reference,
    counts: {
      created: ofKind('CREATED'),
      changed: ofKind('CHANGED'),
      cleared: ofKind('CLEARED'),
      unchanged: verdicts.filter((each) => 'unchanged' in each && each.unchanged).length,
      conflicts: conflicts.length,
      rejected: problems.length,
    },
    changes,
    conflicts,
    problems,
  };
}
