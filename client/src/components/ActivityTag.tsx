import type { CodeOf } from '../../../schema/language/label';
import { useFormat } from '../format/useFormat';
import { activityLook } from './statusLook';
import { StatusTag } from './StatusTag';

/** How far an activity has come. */
export function ActivityTag({ state }: { state: CodeOf<'ActivityState'> }) {
  const { label } = useFormat();
  return (
    <StatusTag kind={activityLook[state].kind} symbol={activityLook[state].symbol}>
      {label('ActivityState', state)}
    </StatusTag>
  );
}
