import { Fragment, type ReactNode } from 'react';
import type { JoinedSums, WrongSum } from './joinSums';
import { useSumsSentence } from './useSumsSentence';

interface SumsSentenceProps {
  joined: JoinedSums;
  /** The way to the cells of a breakdown. */
  link: (of: WrongSum, text: string) => ReactNode;
}

/** That several breakdowns do not fit one total, with a link to each. */
export function SumsSentence({ joined, link }: SumsSentenceProps) {
  const pieces = useSumsSentence()(joined);
  return pieces.map(({ text, of }, place) => (
    <Fragment key={of?.breakdownId ?? place}>{of ? link(of, text) : text}</Fragment>
  ));
}
