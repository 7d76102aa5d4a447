import { useState, type FocusEvent } from 'react';

/**
 * Whether somebody types in the breakdowns of a line: then what stands above them stays as it is, so that no field
 * moves away. Give the handlers to the element that holds all rows of the line, the one of its total first.
 */
export function useTypingBelow() {
  const [below, setBelow] = useState(false);
  const onFocus = ({ target, currentTarget }: FocusEvent<HTMLElement>) => {
    const row = target.closest('[data-row]');
    if (row) setBelow(row !== currentTarget.querySelector('[data-row]'));
  };
  const onBlur = ({ relatedTarget, currentTarget }: FocusEvent<HTMLElement>) => {
    if (!(relatedTarget instanceof Node) || !currentTarget.contains(relatedTarget)) setBelow(false);
  };
  return { below, handlers: { onFocus, onBlur } };
}
