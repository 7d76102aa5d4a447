import type { CheckRule, CheckSeverity } from '../../generated/graphql';
import { joinSums, type JoinedSums, type SumFacts } from './joinSums';

interface CheckFacts {
  rule: CheckRule;
  severity: CheckSeverity;
  cell?: string | null;
  breakdownId?: string | null;
  sum?: SumFacts | null;
  message: string;
  explained: boolean;
}

interface RemarkedReport {
  lines: readonly {
    id: string;
    explanation?: string | null;
    checks: readonly CheckFacts[];
    cells: readonly { id: string; key: string; title: string; breakdownId?: string | null }[];
    indicator: {
      code: string;
      name: string;
      breakdowns: readonly { id: string; dimensions: readonly { title: string }[] }[];
    };
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
  /** Several breakdowns that do not fit one total; then the message speaks of the first alone. */
  joined?: JoinedSums;
}

/** Everything the checks found in a report, errors first; the order of the plan otherwise. */
export function remarksOf({ lines, activities }: RemarkedReport): Remark[] {
  const remarks = [
    ...lines.flatMap((line) =>
      saidOnce(line).map((check) => ({
        ...check,
        key: `${line.id} ${check.rule} ${check.cell} ${check.message}`,
        itemId: line.id,
        name: `${line.indicator.code} ${line.indicator.name}`,
        target: targetOf(line.id, line.cells, check.cell ?? 'total'),
        explanation: line.explanation ?? null,
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

/** What the checks found in a line; several breakdowns that do not fit one total stand where the first of them stood. */
function saidOnce(line: RemarkedReport['lines'][number]): (CheckFacts & { joined?: JoinedSums })[] {
  const { joined, others } = joinSums(line.checks, line);
  const isFirstOf = ({ breakdownId, sum }: CheckFacts) =>
    joined.find(({ part, sums }) => part === sum?.part && sums[0]?.breakdownId === breakdownId);
  return line.checks.flatMap((check) => {
    const first = isFirstOf(check);
    return first ? [{ ...check, joined: first }] : others.includes(check) ? [check] : [];
  });
}

const targetOf = (lineId: string, cells: readonly { id: string; key: string }[], key: string) => {
  const cell = cells.find((each) => each.key === key);
  return cell ? `cell-${cell.id}` : `line-${lineId}`;
};

const EMPTY: readonly CheckRule[] = ['LINE_EMPTY', 'ACTIVITY_EMPTY'];

/** Nothing was entered there yet. */
export const isMissing = ({ rule }: Pick<Remark, 'rule'>): boolean => EMPTY.includes(rule);
