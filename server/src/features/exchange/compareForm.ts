import type { FormReading } from '../../../../schema/exchange/formReading';
import type { Language } from '../../../../schema/language/languages';

import { compareActivity } from './compareActivity';
import { compareCell } from './compareCell';
import { compareNote } from './compareNote';
import type { FormFacts } from './formFacts.queries';
import type { EntryColumn } from './formModel';
import { problemAt, type RowAtHand, type Verdict } from './formPlace';
import type { FormStamp, StampedActivity, StampedRow } from './formStamp';
import { refuseLocked } from './refuseLocked';
import { refuseMarked } from './refuseMarked';
import type { ReadRow } from './xlsx/readForm';

/** More changes than `enterForm` takes. */
const MOST_CHANGES = 1000;

interface Compared {
  facts: FormFacts;
  stamp: FormStamp;
  rows: readonly ReadRow[];
  activities: readonly ReadRow[];
}

/**
 * Compares a form with what was handed out and with what the report holds now: whoever changed a cell of the form
 * means it, whoever left it means nothing by it. Everything wrong is told at once.
 */
export function compareForm(compared: Compared, language: Language): FormReading {
  const { facts, stamp, rows, activities } = compared;
  const judged = stamp.rows.flatMap((row) => judgeRow(row, { facts, rows, language }));
  const verdicts = [
    ...refuseMarked(refuseLocked(judged, facts.lines, language), facts.lines, language),
    ...strangers(rows, stamp.rows, language),
    ...stamp.activities.flatMap((activity) => judgeActivity(activity, { facts, rows: activities, language })),
    ...strangers(activities, stamp.activities, language),
  ];
  const reading = sumUp(facts.reference, verdicts);
  if (reading.changes.length + reading.conflicts.length > MOST_CHANGES)
    reading.problems.push(problemAt(language, null, { code: 'TOO_MANY', params: { limit: MOST_CHANGES } }));
  return reading;
}

type Judging = Pick<Compared, 'facts'> & { rows: readonly ReadRow[]; language: Language };

function judgeRow(stamped: StampedRow, { facts, rows, language }: Judging): Verdict[] {
  const line = facts.lines.find(({ id }) => id === stamped.lineId);
  return inItsRow(stamped, { rows, language, column: 'value' }, (row) => {
    if (!line) return null;
    const hand: RowAtHand = { stamped, row, line, language };
    return [compareCell(hand), compareNote(hand)];
  });
}

function judgeActivity(stamped: StampedActivity, { facts, rows, language }: Judging): Verdict[] {
  const reported = facts.activities.find(({ id }) => id === stamped.activityReportId);
  return inItsRow(stamped, { rows, language, column: 'percent' }, (row) =>
    reported ? [compareActivity({ stamped, row, reported, language })] : null,
  );
}

/** Judges the one row that carries a key, when it is there once and says what it said; null: nothing belongs to it. */
function inItsRow(
  { key, label }: { key: string; label: string },
  { rows, language, column }: Pick<Judging, 'rows' | 'language'> & { column: EntryColumn },
  judge: (row: ReadRow) => Verdict[] | null,
): Verdict[] {
  const [row, copy] = rows.filter((each) => each.key === key);
  const wrong = (code: string, at?: ReadRow): Verdict[] => [
    { problem: problemAt(language, at?.addresses[column] ?? null, { code, params: { value: label } }) },
  ];
  if (!row) return wrong('ROW_MISSING');
  if (copy) return wrong('ROW_TWICE', copy);
  if (plain(row.label) !== plain(label)) return wrong('ROW_MIXED', row);
  return judge(row) ?? wrong('ROW_MISSING');
}

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Rows that are none of the form's: headings are passed over, whatever is filled in is told. */
function strangers(
  rows: readonly ReadRow[],
  stamped: readonly { key: string }[],
  language: Language,
): Verdict[] {
  const known = new Set(stamped.map(({ key }) => key));
  return rows
    .filter(({ key }) => key === null || !known.has(key))
    .flatMap(({ entries, addresses }) =>
      (Object.keys(entries) as EntryColumn[]).map((column) => ({
        problem: problemAt(language, addresses[column] ?? null, { code: 'UNKNOWN_ROW' }),
      })),
    );
}

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
