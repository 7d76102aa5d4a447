import type { ReactNode } from 'react';
import { Section } from '../../../components/Section';

/** One kind of what is worth a look, left out where there is nothing of it. */
export function FlagGroup({ title, count, children }: { title: string; count: number; children: ReactNode }) {
  if (count === 0) return null;
  return (
    <Section title={title} level={3}>
      {children}
    </Section>
  );
}
