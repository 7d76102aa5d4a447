import { useTranslation } from 'react-i18next';

export interface CompletenessFacts {
  reasoned: number;
  done: { part: number; whole: number };
}

/** "9 of 15 done", and how many of them have a reason instead of a value. */
export function useCompletenessWords(): (facts: CompletenessFacts) => string {
  const { t } = useTranslation('reporting');
  return ({ done: { part, whole }, reasoned }) => {
    if (whole === 0) return t('noLines');
    const done = t('doneOf', { done: part, expected: whole });
    return reasoned > 0 ? `${done}, ${t('withReason', { count: reasoned })}` : done;
  };
}
