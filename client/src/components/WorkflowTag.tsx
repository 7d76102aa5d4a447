import type { CodeOf } from '../../../schema/language/label';
import { useFormat } from '../format/useFormat';
import { workflowLook } from './statusLook';
import { StatusTag } from './StatusTag';

/** Where a report stands in its review. */
export function WorkflowTag({ workflow }: { workflow: CodeOf<'Workflow'> }) {
  const { label } = useFormat();
  return (
    <StatusTag kind={workflowLook[workflow].kind} symbol={workflowLook[workflow].symbol}>
      {label('Workflow', workflow)}
    </StatusTag>
  );
}
