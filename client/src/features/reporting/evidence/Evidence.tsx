import { lazy, Suspense } from 'react';
import { Skeleton } from '../../../components/Skeleton';
import type { EvidenceListProps } from './EvidenceList';

const EvidenceList = lazy(() =>
  import('./EvidenceList').then((module) => ({ default: module.EvidenceList })),
);

/** The files of a line or activity; fetched with what shows them when somebody looks. */
export function Evidence(props: EvidenceListProps) {
  return (
    <Suspense fallback={<Skeleton height="3rem" />}>
      <EvidenceList {...props} />
    </Suspense>
  );
}
