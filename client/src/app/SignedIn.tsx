import { Navigate, Outlet, useLocation } from 'react-router';
import { useFrame } from './useFrame';

/** Lets a person who is signed in through; everybody else signs in first and then comes back to the same address. */
export function SignedIn() {
  const frame = useFrame();
  const { pathname, search } = useLocation();
  if (frame.viewer) return <Outlet context={frame} />;
  const back = pathname === '/' ? '' : `?next=${encodeURIComponent(pathname + search)}`;
  return <Navigate to={`/sign-in${back}`} replace />;
}
