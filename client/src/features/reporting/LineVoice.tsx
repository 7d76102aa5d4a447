import { useState } from 'react';
import { VisuallyHidden } from '../../components/VisuallyHidden';
import { joinSums } from './joinSums';
import type { Line } from './useCell';
import { isTyping, useLineChecks, useTypedInLine } from './useLineChecks';
import { plainText, useSumsSentence } from './useSumsSentence';

/** Says politely what the checks found, once a field of the line that was typed in is left. */
export function LineVoice({ line }: { line: Line }) {
  const typed = useTypedInLine(line);
  const checks = useLineChecks(line);
  const [touched, setTouched] = useState(false);
  if (typed !== '' && !touched) setTouched(true);
  const sumsSentence = useSumsSentence();
  const { joined, others } = joinSums(checks, line);
  const open = others.filter(({ rule, explained }) => rule !== 'LINE_EMPTY' && !explained);
  const said = [
    ...joined.map((each) => plainText(sumsSentence(each))),
    ...open.map(({ message }) => message),
  ];
  return (
    <VisuallyHidden>
      <span role="status">{touched && !isTyping(typed) ? said.join(' ') : ''}</span>
    </VisuallyHidden>
  );
}
