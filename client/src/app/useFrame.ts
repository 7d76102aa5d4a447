import { useOutletContext } from 'react-router';
import type { AppFrameQuery } from '../generated/graphql';

/** What the frame knows, for the routes inside it. */
export const useFrame = () => useOutletContext<AppFrameQuery>();
