import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { VisuallyHidden } from '../../components/VisuallyHidden';
import { NO_VALUE } from '../../../../schema/language/figureText';
import { useFormat, type Formats } from '../../format/useFormat';
import type { MakingView_trendFragment } from '../../generated/graphql';
import type { Gift } from './contributionRows';
import styles from './GiftCell.module.css';

type Contribution = MakingView_trendFragment['contributions'][number];
type Indicator = Pick<MakingView_trendFragment['indicator'], 'measure' | 'decimals'>;

interface GiftCellProps {
  gift: Gift<Contribution>;
  indicator: Indicator;
  /** Whether the viewer may open the report. */
  mayRead: boolean;
}

/** One value, or why there is none, and whether it was counted. */
export function GiftCell({ gift, indicator, mayRead }: GiftCellProps) {
  const { t } = useTranslation('dashboard');
  const format = useFormat();
  if (gift.kind === 'notExpected') {
    return (
      <span className={styles.note}>
        <span aria-hidden="true">{NO_VALUE}</span>
        <VisuallyHidden>{t('notExpected')}</VisuallyHidden>
      </span>
    );
  }
  if (gift.kind === 'blank') return <span className={styles.note}>{t('nothingEntered')}</span>;
  const { contribution } = gift;
  const text = giftText(format, indicator, contribution);
  return (
    <>
      <span className={contribution.counted ? styles.counted : styles.left}>
        {mayRead ? <Link to={`/reports/${contribution.reportId}`}>{text}</Link> : text}
      </span>
      {!contribution.counted && (
        <span className={styles.note}>
          {contribution.reason === null
            ? t('notCounted', { workflow: format.label('Workflow', contribution.workflow) })
            : t('noValue')}
        </span>
      )}
      {contribution.revision > 0 && (
        <span className={styles.note}>
          {t(contribution.workflow === 'APPROVED' ? 'corrected' : 'correcting', {
            number: contribution.revision,
          })}
        </span>
      )}
      {contribution.explanation && (
        <span className={styles.note}>{t('explained', { text: contribution.explanation })}</span>
      )}
    </>
  );
}

/** The value as it was entered: a ratio as its two numbers, a missing one as its reason. */
function giftText(format: Formats, { measure, decimals }: Indicator, given: Contribution): string {
  if (given.reason !== null) return format.label('MissingReason', given.reason);
  if (given.numerator !== null || given.denominator !== null) {
    const [above, below] = [given.numerator, given.denominator].map((part) =>
      part === null ? NO_VALUE : format.number(part),
    );
    return `${above} / ${below}`;
  }
  return format.figure(given.amount, { measure, decimals });
}
