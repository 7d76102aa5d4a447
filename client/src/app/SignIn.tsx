import { Navigate, useSearchParams } from 'react-router';
import { SignInPage } from './pages';
import { useFrame } from './useFrame';

/** Only addresses inside the product: no other host, no protocol-relative one. */
const inside = (address: string | null) => (address && /^\/(?![/\\])/.test(address) ? address : '/');

/** The sign-in page; whoever is signed in goes on to where he or she wanted to go. */
export function SignIn() {
  const { viewer } = useFrame();
  const [parameters] = useSearchParams();
  return viewer ? <Navigate to={inside(parameters.get('next'))} replace /> : <SignInPage />;
}
