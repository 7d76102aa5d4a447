import { useEffect } from 'react';
import { Navigate, Outlet, useLocation } from 'react-router';
import { setPersonHere } from '../components/keptEntries';
import { useFrame } from './useFrame';

/** Lets a person who is signed in through; everybody else signs in first and then comes back to the same address. */
export function SignedIn() {
  const frame = useFrame();
  const { pathname, search } = useLocation();
  const person = frame.viewer?.id;
  useEffect(() => {
    // Forms in other tabs of this browser send nothing in the name of somebody else.
    if (person) setPersonHere(person);
  }, [person]);
  if (frame.viewer) return <Outlet context={frame} />;
  const back = pathname === '/' ? '' : `?next=${encodeURIComponent(pathname + search)}`;
  return <Navigate to={`/sign-in${back}`} replace />;
}
