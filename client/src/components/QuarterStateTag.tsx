import type { CodeOf } from '../../../schema/language/label';
import { useFormat } from '../format/useFormat';
import { quarterStateLook } from './statusLook';
import { StatusTag } from './StatusTag';

/** Whether a quarter takes entries. */
export function QuarterStateTag({ state }: { state: CodeOf<'QuarterState'> }) {
  const { label } = useFormat();
  return (
    <StatusTag kind={quarterStateLook[state].kind} symbol={quarterStateLook[state].symbol}>
      {label('QuarterState', state)}
    </StatusTag>
  );
}
