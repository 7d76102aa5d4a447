import { useState } from 'react';
import { VisuallyHidden } from '../../components/VisuallyHidden';
import type { Line } from './useCell';
import { isTyping, useLineChecks, useTypedInLine } from './useLineChecks';

/** Says politely what the checks found, once a field of the line that was typed in is left. */
export function LineVoice({ line }: { line: Line }) {
  const typed = useTypedInLine(line);
  const checks = useLineChecks(line);
  const [touched, setTouched] = useState(false);
  if (typed !== '' && !touched) setTouched(true);
  const open = checks.filter(({ rule, explained }) => rule !== 'LINE_EMPTY' && !explained);
  return (
    <VisuallyHidden>
      <span role="status">
        {touched && !isTyping(typed) ? open.map(({ message }) => message).join(' ') : ''}
      </span>
    </VisuallyHidden>
  );
}
