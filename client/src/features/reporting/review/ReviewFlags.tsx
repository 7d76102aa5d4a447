import { useTranslation } from 'react-i18next';
import { Section } from '../../../components/Section';
import { useFormat } from '../../../format/useFormat';
import { CheckList } from '../CheckList';
import { remarksOf } from '../remarksOf';
import type { PageReport } from '../reportPageQuery';
import { ChangesSinceReturn } from './ChangesSinceReturn';
import { FlagGroup } from './FlagGroup';
import { reasonedLines, splitRemarks } from './flagsOfReport';
import { OpenThreads } from './OpenThreads';
import styles from './review.module.css';
import { useReview } from './reviewQuery';

/** What the reviewer sees first: what is out of the usual, with what is said about it; each leads to its line. */
export function ReviewFlags({ report }: { report: PageReport }) {
  const { t } = useTranslation('review');
  const { label } = useFormat();
  const review = useReview(report.id);
  const { unusual, others } = splitRemarks(remarksOf(report));
  const reasoned = reasonedLines(report.lines);
  const nothing =
    unusual.length + others.length + reasoned.length + (review?.openThreads ?? 0) === 0 &&
    (review?.flags.changedSinceReturn ?? null) === null;
  return (
    <Section title={t('flagsTitle')} lead={nothing ? t('flagsNone') : t('flagsLead')} id="flags">
      {review && <ChangesSinceReturn report={report} review={review} />}
      <FlagGroup title={t('unusual', { count: unusual.length })} count={unusual.length}>
        <CheckList remarks={unusual} />
      </FlagGroup>
      <FlagGroup title={t('otherRemarks', { count: others.length })} count={others.length}>
        <CheckList remarks={others} />
      </FlagGroup>
      <FlagGroup title={t('reasoned', { count: reasoned.length })} count={reasoned.length}>
        <ul className={styles.list}>
          {reasoned.map(({ id, name, reason, explanation }) => (
            <li key={id}>
              <a href={`#line-${id}`}>{name}</a>
              <p>
                {label('MissingReason', reason)}
                {explanation && <>: {explanation}</>}
              </p>
            </li>
          ))}
        </ul>
      </FlagGroup>
      {review && <OpenThreads review={review} lines={report.lines} />}
    </Section>
  );
}
