/** Why a draft cannot be released as it is. */
export type Trouble = 'REFUSED' | 'FAILED' | 'CHANGED';

interface DraftState {
  state: 'WORKING' | 'READY' | 'REFUSED' | 'FAILED';
  factsChanged: boolean;
}

/** Null while it is worked on, and when it may go out. What was refused of other figures is simply out of date. */
export function troubleOf({ state, factsChanged }: DraftState): Trouble | null {
  if (state === 'WORKING') return null;
  if (state === 'FAILED') return 'FAILED';
  if (factsChanged) return 'CHANGED';
  return state === 'REFUSED' ? 'REFUSED' : null;
}

interface Refusing {
  verdict: string;
  places: readonly { indicatorCode: string; indicatorName: string }[];
}

/** Whether what the audit found keeps the release from going out. */
export const refuses = ({ verdict }: { verdict: string }): boolean =>
  verdict === 'LEAK' || verdict === 'NOT_PROVED';

/** The indicators of which figures could be worked out, each once. */
export const indicatorsConcerned = (findings: readonly Refusing[]): { code: string; name: string }[] => [
  ...new Map(
    findings
      .filter(refuses)
      .flatMap(({ places }) => places)
      .map(({ indicatorCode: code, indicatorName: name }) => [code, { code, name }]),
  ).values(),
];
