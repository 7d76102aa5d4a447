import type { CodeOf } from '../../../schema/language/label';
import type { SymbolName } from './StatusSymbol';

/** The meaning that a colour carries. `info` is neutral news, `none` is nothing yet. */
export type StatusKind = 'good' | 'attention' | 'bad' | 'none' | 'info';

export interface StatusLook {
  kind: StatusKind;
  symbol: SymbolName;
  /** Drawn with stripes in bars: on the way to the full colour. */
  striped?: boolean;
}

export const workflowLook: Record<CodeOf<'Workflow'>, StatusLook> = {
  NOT_STARTED: { kind: 'none', symbol: 'ring' },
  DRAFT: { kind: 'none', symbol: 'pen' },
  SUBMITTED: { kind: 'info', symbol: 'sent' },
  RETURNED: { kind: 'attention', symbol: 'back' },
  APPROVED: { kind: 'good', symbol: 'check' },
};

export const timelinessLook: Record<CodeOf<'TimelinessState'>, StatusLook> = {
  NOT_OPEN: { kind: 'none', symbol: 'dash' },
  OPEN: { kind: 'none', symbol: 'ring' },
  DUE_SOON: { kind: 'attention', symbol: 'clock' },
  OVERDUE: { kind: 'bad', symbol: 'bang' },
  ON_TIME: { kind: 'good', symbol: 'check' },
  LATE: { kind: 'attention', symbol: 'later' },
};

export const ratingLook: Record<CodeOf<'Rating'>, StatusLook> = {
  ACHIEVED: { kind: 'good', symbol: 'check' },
  ON_TRACK: { kind: 'good', symbol: 'up', striped: true },
  AT_RISK: { kind: 'attention', symbol: 'bang' },
  OFF_TRACK: { kind: 'bad', symbol: 'cross' },
  NO_TARGET: { kind: 'none', symbol: 'eye' },
  NO_DATA: { kind: 'none', symbol: 'dash', striped: true },
};

export const activityLook: Record<CodeOf<'ActivityState'>, StatusLook> = {
  NOT_STARTED: { kind: 'none', symbol: 'ring' },
  IN_PROGRESS: { kind: 'info', symbol: 'quarter' },
  PARTIALLY_IMPLEMENTED: { kind: 'good', symbol: 'half', striped: true },
  IMPLEMENTED: { kind: 'good', symbol: 'check' },
  NOT_IMPLEMENTED: { kind: 'bad', symbol: 'cross' },
  POSTPONED: { kind: 'attention', symbol: 'later' },
};

export const quarterStateLook: Record<CodeOf<'QuarterState'>, StatusLook> = {
  NOT_OPEN: { kind: 'none', symbol: 'dash' },
  OPEN: { kind: 'info', symbol: 'ring' },
  CLOSED: { kind: 'none', symbol: 'lock' },
};
