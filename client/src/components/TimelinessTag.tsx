import { useTranslation } from 'react-i18next';
import type { CodeOf } from '../../../schema/language/label';
import { useFormat } from '../format/useFormat';
import { timelinessLook } from './statusLook';
import { StatusTag } from './StatusTag';

interface TimelinessTagProps {
  state: CodeOf<'TimelinessState'>;
  /** Shown with overdue and late reports. */
  daysLate?: number;
}

/** Whether a report came in time, with the days when it did not. */
export function TimelinessTag({ state, daysLate = 0 }: TimelinessTagProps) {
  const { label } = useFormat();
  const { t } = useTranslation('components');
  const { kind, symbol } = timelinessLook[state];
  return (
    <StatusTag kind={kind} symbol={symbol}>
      {label('TimelinessState', state)}
      {daysLate > 0 && `, ${t('days', { count: daysLate })}`}
    </StatusTag>
  );
}
