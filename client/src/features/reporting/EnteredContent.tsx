import { NO_VALUE } from '../../../../schema/language/figureText';
import { useFormat } from '../../format/useFormat';
import type { MissingReason } from '../../generated/graphql';
import type { EntryIndicator } from './entryIndicator';
import { writerOf } from './lineForm';

interface EnteredContentProps {
  content: {
    amount?: string | null;
    numerator?: string | null;
    denominator?: string | null;
    reason?: MissingReason | null;
  };
  indicator: EntryIndicator;
}

/** What was entered, as it was entered: the value, both parts of a ratio, or the reason. */
export function EnteredContent({ content, indicator }: EnteredContentProps) {
  const format = useFormat();
  const { measure, decimals, form } = indicator;
  if (content.reason) return <em>{format.label('MissingReason', content.reason)}</em>;
  if (!form.inParts) return <>{format.figure(content.amount, { measure, decimals })}</>;
  const write = (text: string | null | undefined) =>
    text ? writerOf(format)(text, form.partDecimals) : NO_VALUE;
  const blank = !content.numerator && !content.denominator;
  return <>{blank ? NO_VALUE : `${write(content.numerator)} / ${write(content.denominator)}`}</>;
}
