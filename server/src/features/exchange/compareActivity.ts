import type { FormPlace } from '../../../../schema/exchange/formReading';
import { formatNumber } from '../../../../schema/language/formatNumber';
import { formWord } from '../../../../schema/language/formWord';
import type { Language } from '../../../../schema/language/languages';
import { canonical } from '../../domain/amount';
import { checkActivityEntry } from '../../domain/checksActivity';
import { NOT_RECORDED, sameStatus, type ActivityStatus } from '../../reports/activityStatus';
import type { FormActivity } from './formFacts.queries';
import type { EntryColumn } from './formModel';
import { judged, kindOf, type Verdict } from './formPlace';
import type { StampedActivity } from './formStamp';
import { FormTrouble } from './formTrouble';
import { emptiesField, mergeFields } from './mergeFields';
import { readAmount, readText, readYesNo } from './readPlain';
import type { ReadRow } from './xlsx/readForm';

const LONGEST = 4000;
const WHOLE = { decimals: 0, mayBeNegative: false, maximum: null };
const CENTS = { decimals: 2, mayBeNegative: false, maximum: null };

/** One row of the sheet of activities, with what it was and what it belongs to. */
export interface ActivityAtHand {
  stamped: StampedActivity;
  row: ReadRow;
  reported: FormActivity;
  language: Language;
}

/** What a row of the form would do to the status of its activity. */
export const compareActivity = (hand: ActivityAtHand): Verdict =>
  judged(
    hand.language,
    (column) => placeOf(hand, column),
    () => {
      const { stamped, row, reported, language } = hand;
      const { status: theirs, id: activityReportId, version } = reported;
      const sides = { stamped: stamped.status, yours: readStatus(row), theirs };
      const { merged, clashes } = mergeFields<ActivityStatus>(sides);
      if (sameStatus(merged, theirs)) return { unchanged: !isEmpty(theirs) };
      const column = columnOf(merged, theirs);
      if (reported.refusal !== null) throw new FormTrouble(column, reported.refusal);
      const write = { activity: { activityReportId, version, ...merged } };
      const place = placeOf(hand, column);
      const words = (status: ActivityStatus) => differences(language, status, [merged, theirs]);
      const [from, to] = [words(theirs), words(merged)];
      if (clashes) return { conflict: { ...place, yours: to, theirs: from, write } };
      const kind = kindOf(isEmpty(theirs), isEmpty(merged) || emptiesField(theirs, merged));
      return { change: { ...place, kind, from, to, write } };
    },
  );

const isEmpty = (status: ActivityStatus): boolean => sameStatus(status, NOT_RECORDED);

const placeOf = ({ stamped, row }: ActivityAtHand, column: EntryColumn): FormPlace => ({
  address: row.addresses[column] ?? '',
  lineId: null,
  activityReportId: stamped.activityReportId,
  cell: null,
  title: stamped.label,
});

function readStatus({ entries }: ReadRow): ActivityStatus {
  const percent = readAmount(entries.percent, WHOLE, 'percent');
  const spent = readAmount(entries.spent, CENTS, 'spent');
  const postponed = readYesNo(entries.postponed, 'postponed') === '1';
  const [finding] = checkActivityEntry({ percent: Number(percent ?? 0), spentEur: spent, postponed });
  if (finding)
    throw new FormTrouble(finding.cell === 'spentEur' ? 'spent' : 'percent', finding.rule, finding.params);
  return {
    percent: percent === null ? null : Number(percent),
    postponed,
    narrative: readText(entries.narrative, 'narrative', LONGEST),
    obstacles: readText(entries.obstacles, 'obstacles', LONGEST),
    spentEur: spent === null ? null : canonical(spent),
  };
}

const COLUMNS = [
  ['percent', 'percent'],
  ['postponed', 'postponed'],
  ['spentEur', 'spent'],
  ['narrative', 'narrative'],
  ['obstacles', 'obstacles'],
] as const;

/** The first column that differs. */
const columnOf = (after: ActivityStatus, before: ActivityStatus): EntryColumn =>
  COLUMNS.find(([field]) => after[field] !== before[field])?.[1] ?? 'percent';

/** What a status says in the fields in which two differ: `Implemented, percent: 40; Obstacles: empty`. */
function differences(
  language: Language,
  status: ActivityStatus,
  [a, b]: readonly [ActivityStatus, ActivityStatus],
): string {
  const number = (value: string) => formatNumber(language, value, { maxDecimals: CENTS.decimals });
  if (isEmpty(status)) return '';
  const words = {
    percent: status.percent === null ? null : number(String(status.percent)),
    postponed: formWord(language, status.postponed ? 'yes' : 'no'),
    spentEur: status.spentEur === null ? null : number(status.spentEur),
    narrative: status.narrative,
    obstacles: status.obstacles,
  };
  return COLUMNS.filter(([field]) => a[field] !== b[field])
    .map(
      ([field, column]) => `${formWord(language, column)}: ${words[field] ?? formWord(language, 'nothing')}`,
    )
    .join('; ');
}
