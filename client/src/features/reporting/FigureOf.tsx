import { useFormat } from '../../format/useFormat';
import type { MissingReason } from '../../generated/graphql';
import { EnteredContent } from './EnteredContent';
import type { EntryIndicator } from './entryIndicator';
import styles from './grid.module.css';

interface FigureOfProps {
  content: {
    amount?: string | null;
    numerator?: string | null;
    denominator?: string | null;
    /** Worked out by the server. */
    computed?: string | null;
    reason?: MissingReason | null;
  };
  indicator: EntryIndicator;
}

/** A figure with what it was made from: of a ratio the quotient over its two parts. */
export function FigureOf({ content, indicator }: FigureOfProps) {
  const { figure } = useFormat();
  const { measure, decimals } = indicator;
  if (!content.computed || !indicator.form.inParts)
    return <EnteredContent content={content} indicator={indicator} />;
  return (
    <>
      {figure(content.computed, { measure, decimals })}
      <span className={styles.note}>
        <EnteredContent content={content} indicator={indicator} />
      </span>
    </>
  );
}
