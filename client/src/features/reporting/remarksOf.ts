import type { CheckRule, CheckSeverity } from '../../generated/graphql';

interface CheckFacts {
  rule: CheckRule;
  severity: CheckSeverity;
  cell?: string | null;
  message: string;
  explained: boolean;
}

interface RemarkedReport {
  lines: readonly {
    id: string;
    explanation?: string | null;
    checks: readonly CheckFacts[];
    cells: readonly { id: string; key: string; title: string }[];
    indicator: { code: string; name: string };
  }[];
  activities: readonly {
    id: string;
    checks: readonly CheckFacts[];
    activity: { code: string; title: string };
  }[];
}

/** Something that a check found, with the place that it is about. */
export interface Remark extends CheckFacts {
  key: string;
  /** The line or activity report. */
  itemId: string;
  /** Code and name of the indicator or activity. */
  name: string;
  /** The id of the element to go to on the report's page. */
  target: string;
  /** What the institution says about it. */
  explanation: string | null;
}

/** Everything the checks found in a report, errors first; the order of the plan otherwise. */
export function remarksOf({ lines, activities }: RemarkedReport): Remark[] {
  const remarks = [
    ...lines.flatMap(({ id, checks, cells, indicator, explanation = null }) =>
      checks.map((check) => ({
        ...check,
        key: `${id} ${check.rule} ${check.cell} ${check.message}`,
        itemId: id,
        name: `${indicator.code} ${indicator.name}`,
        target: targetOf(id, cells, check.cell ?? 'total'),
        explanation,
      })),
    ),
    ...activities.flatMap(({ id, checks, activity }) =>
      checks.map((check) => ({
        ...check,
        key: `${id} ${check.rule}`,
        itemId: id,
        name: `${activity.code} ${activity.title}`,
        target: `activity-${id}`,
        explanation: null,
      })),
    ),
  ];
  return remarks.sort((a, b) => Number(b.severity === 'ERROR') - Number(a.severity === 'ERROR'));
}

const targetOf = (lineId: string, cells: readonly { id: string; key: string }[], key: string) => {
  const cell = cells.find((each) => each.key === key);
  return cell ? `cell-${cell.id}` : `line-${lineId}`;
};

const EMPTY: readonly CheckRule[] = ['LINE_EMPTY', 'ACTIVITY_EMPTY'];

/** Nothing was entered there yet. */
export const isMissing = ({ rule }: Pick<Remark, 'rule'>): boolean => EMPTY.includes(rule);
