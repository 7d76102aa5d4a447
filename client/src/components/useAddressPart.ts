import { useSearchParams } from 'react-router';

/**
 * One part of the page's address, as `?rating=AT_RISK`: a filter that can be sent to somebody and survives a reload.
 * An empty text takes it out. The page stays where it is scrolled, and no step is added to the browser's history.
 */
export function useAddressPart(name: string): readonly [value: string, change: (value: string) => void] {
  const [parts, setParts] = useSearchParams();
  const change = (value: string) => {
    const step = (before: URLSearchParams) => {
      const after = new URLSearchParams(before);
      if (value === '') after.delete(name);
      else after.set(name, value);
      return after;
    };
    setParts(step, { replace: true, preventScrollReset: true });
  };
  return [parts.get(name) ?? '', change];
}
