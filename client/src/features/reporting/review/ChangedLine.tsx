import { useTranslation } from 'react-i18next';
import { EnteredContent } from '../EnteredContent';
import { formOf } from '../lineForm';
import type { PageReport } from '../reportPageQuery';
import styles from './review.module.css';
import type { Review } from './reviewQuery';

type Line = PageReport['lines'][number];

interface ChangedLineProps {
  line: Line;
  change: NonNullable<Review['lines'][number]['changedSinceReturn']>;
}

/** What of a line was changed since the return: each cell from what to what, and what is said beside the figures. */
export function ChangedLine({ line, change: { cells, note } }: ChangedLineProps) {
  const { t } = useTranslation('review');
  const indicator = { ...line.indicator, form: formOf(line.indicator) };
  return (
    <li>
      <a href={`#line-${line.id}`}>
        {indicator.code} {indicator.name}
      </a>
      <ul className={styles.changes}>
        {cells.map(({ key, title, from, to }) => (
          <li key={key}>
            {title}: <EnteredContent content={from} indicator={indicator} /> →{' '}
            <strong>
              <EnteredContent content={to} indicator={indicator} />
            </strong>
          </li>
        ))}
        {note && note.fromExplanation !== note.toExplanation && (
          <li>
            {t('explanationNow')}{' '}
            {note.toExplanation ? <q>{note.toExplanation}</q> : <em>{t('explanationGone')}</em>}
            {note.fromExplanation && (
              <>
                {' '}
                {t('before')} <q>{note.fromExplanation}</q>
              </>
            )}
          </li>
        )}
        {note && note.fromNoBreakdown !== note.toNoBreakdown && (
          <li>{t(note.toNoBreakdown ? 'noBreakdownNow' : 'breakdownNow')}</li>
        )}
      </ul>
    </li>
  );
}
