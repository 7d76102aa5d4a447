import { useTranslation } from 'react-i18next';

export interface CompletenessFacts {
  expected: number;
  filled: number;
  reasoned: number;
  missing: number;
}

/** The length of the bar; the figure stands beside it in words. */
export const percentDone = ({ expected, filled, reasoned }: CompletenessFacts): number | null =>
  expected === 0 ? null : ((filled + reasoned) * 100) / expected;

/** "9 of 15 done", and how many of them have a reason instead of a value. */
export function useCompletenessWords(): (facts: CompletenessFacts) => string {
  const { t } = useTranslation('reporting');
  return ({ expected, filled, reasoned }) => {
    if (expected === 0) return t('noLines');
    const done = t('doneOf', { done: filled + reasoned, expected });
    return reasoned > 0 ? `${done}, ${t('withReason', { count: reasoned })}` : done;
  };
}
