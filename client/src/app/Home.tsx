import { Navigate } from 'react-router';
import { placesOf } from './placesOf';
import { useFrame } from './useFrame';

/** The first page of the person's role. */
export function Home() {
  const { viewer } = useFrame();
  return viewer && <Navigate to={placesOf[viewer.role][0].to} replace />;
}
