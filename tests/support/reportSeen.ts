import type { CheckRule, CheckSeverity } from '../../server/src/generated/schema';

/** What the tests ask of a cell. */
export interface CellSeen {
  key: string;
  title: string;
  breakdownId: string | null;
  enteredAt: string | null;
  amount: string | null;
  numerator: string | null;
  denominator: string | null;
  computed: string | null;
  reason: string | null;
  version: number;
  enteredBy: string | null;
  previous: PastSeen | null;
  lastYear: PastSeen | null;
}

export interface PastSeen {
  quarter: string;
  amount: string | null;
  computed: string | null;
}

export interface ActionSeen {
  action: string;
  allowed: boolean;
  reason: string | null;
}

export interface CheckSeen {
  rule: CheckRule;
  severity: CheckSeverity;
  cell: string | null;
  message: string;
  explained: boolean;
  lineId: string | null;
}

export interface LineSeen {
  id: string;
  version: number;
  noBreakdown: boolean;
  explanation: string | null;
  returnComment: string | null;
  indicator: { code: string; measure: string };
  cells: CellSeen[];
  targets: { period: string; value: string }[];
  checks: CheckSeen[];
  viewerActions: ActionSeen[];
  history: { cell: string; cellTitle: string; by: string; why: string | null; from: Amounts; to: Amounts }[];
}

interface Amounts {
  amount: string | null;
  numerator: string | null;
  reason: string | null;
}

export interface ActivitySeen {
  id: string;
  version: number;
  percent: number | null;
  previousPercent: number | null;
  state: string;
  spentEur: string | null;
  activity: { code: string };
  checks: CheckSeen[];
  viewerActions: ActionSeen[];
  history: { percent: number | null; by: string }[];
}

export interface ShareSeen {
  part: number;
  whole: number;
  percent: string | null;
}

export interface ReportSeen {
  id: string;
  reference: string;
  quarter: string;
  workflow: string;
  version: number;
  submittedBy: string | null;
  institution: { code: string };
  framework: { code: string };
  planVersion: { number: number };
  lastStep: { step: string };
  timeliness: { state: string; daysLate: number; dueAt: string };
  completeness: {
    expected: number;
    filled: number;
    reasoned: number;
    missing: number;
    done: ShareSeen;
  };
  steps: {
    step: string;
    by: string;
    comment: string | null;
    named: { itemId: string; comment: string | null }[];
  }[];
  checks: CheckSeen[];
  lines: LineSeen[];
  activities: ActivitySeen[];
  viewerActions: ActionSeen[];
}

/** What the tests ask of every check. */
export const CHECKS = 'checks { rule severity cell message explained lineId }';
const ACTIONS = 'viewerActions { action allowed reason }';
const PAST = '{ quarter amount computed }';

/** Everything that a report page asks. */
export const REPORT = `
  id reference quarter workflow version submittedBy institution { code } framework { code } planVersion { number }
  lastStep { step }
  timeliness { state daysLate dueAt } completeness { expected filled reasoned missing done { part whole percent } }
  steps { step by comment named { itemId comment } } ${CHECKS} ${ACTIONS}
  lines {
    id version noBreakdown explanation returnComment indicator { code measure }
    cells {
      key title breakdownId amount numerator denominator computed reason version enteredBy enteredAt
      previous ${PAST} lastYear ${PAST} }
    targets { period value } ${CHECKS} ${ACTIONS}
    history { cell cellTitle by why from { amount numerator reason } to { amount numerator reason } }
  }
  activities {
    id version percent previousPercent state spentEur activity { code } ${CHECKS} ${ACTIONS} history { percent by }
  }`;

/** What a review asks besides. */
export const REVIEWED = `
  id version workflow openThreads flags { warnings missing changedSinceReturn openThreads clean }
  threads {
    id lineId cell cellTitle resolvedAt resolvedBy newSinceReturn comments { at by role text }
  }
  lines {
    id openThreads indicator { code }
    changedSinceReturn {
      cells { key title from { amount reason } to { amount reason } }
      note { fromExplanation toExplanation fromNoBreakdown toNoBreakdown }
    }
  }
  activities { id changedSinceReturn atReturn { percent postponed narrative obstacles spentEur } }`;
