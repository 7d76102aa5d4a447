import { useState } from 'react';
import { useLocation, useSearchParams } from 'react-router';

/** Marks a step of the browser's history that somebody's typing made. */
interface TypedStep {
  typedPart?: string;
}

/**
 * A part of the page's address that somebody types, as `?q=shelter`. What is typed is kept here and stands at once;
 * the address follows. An address that changes for another reason, by a link, is taken over.
 */
export function useTypedAddressPart(name: string): readonly [value: string, change: (value: string) => void] {
  const [parts, setParts] = useSearchParams();
  const location = useLocation();
  const inAddress = parts.get(name) ?? '';
  const [typed, setTyped] = useState({ value: inAddress, at: location.key });
  if (typed.at !== location.key) {
    const { typedPart } = (location.state ?? {}) as TypedStep;
    setTyped({ value: typedPart === name ? typed.value : inAddress, at: location.key });
  }
  const change = (value: string) => {
    setTyped({ ...typed, value });
    const next = new URLSearchParams(parts);
    if (value === '') next.delete(name);
    else next.set(name, value);
    const state: TypedStep = { typedPart: name };
    setParts(next, { replace: true, preventScrollReset: true, state });
  };
  return [typed.value, change];
}
