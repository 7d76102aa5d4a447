import type { CodeOf } from '../../../../schema/language/label';

type TimelinessState = CodeOf<'TimelinessState'>;

/** The states of timeliness that the matrix marks: something is due, or came or stays out late. */
export const NOTABLE = ['LATE', 'OVERDUE', 'DUE_SOON'] as const satisfies TimelinessState[];

export const isNotable = (state: TimelinessState): state is (typeof NOTABLE)[number] =>
  NOTABLE.some((notable) => notable === state);
