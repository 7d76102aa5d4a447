import { useEffect, type RefObject } from 'react';
import { useLocation } from 'react-router';

/** The path whose heading had the focus last; the first page of a visit is left to the browser. */
const arrived: { at: string | null } = { at: null };

/**
 * Moves the focus to a heading once for each path that is arrived at by a link inside the product,
 * so that keyboard and screen reader go on from the top. A changed filter (same path) moves nothing.
 */
export function useFocusOnArrival(heading: RefObject<HTMLElement | null>): void {
  const { pathname } = useLocation();
  useEffect(() => {
    if (arrived.at !== null && arrived.at !== pathname) heading.current?.focus({ preventScroll: true });
    arrived.at = pathname;
  }, [heading, pathname]);
}
