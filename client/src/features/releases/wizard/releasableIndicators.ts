import type { ChoosableIndicator } from './IndicatorChoice';

interface Activity {
  indicators: readonly { code: string; name: string; sensitivity: string }[];
}

interface Objective {
  activities: readonly Activity[];
  children?: readonly Objective[];
}

/** The indicators of a framework in the order of its plan, each once. */
export function releasableIndicators(objectives: readonly Objective[]): ChoosableIndicator[] {
  const all = objectives.flatMap(({ activities, children = [] }) =>
    [...activities, ...children.flatMap((child) => child.activities)].flatMap(({ indicators }) => indicators),
  );
  const byCode = new Map(
    all.map(({ code, name, sensitivity }) => [code, { code, name, few: sensitivity === 'SMALL_COUNT' }]),
  );
  return [...byCode.values()];
}
