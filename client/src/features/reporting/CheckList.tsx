import { useTranslation } from 'react-i18next';
import { CheckTag } from './CheckTag';
import { byItem } from './byItem';
import type { Remark } from './remarksOf';
import styles from './report.module.css';
import { SumsSentence } from './SumsSentence';

/** What the checks found on this page, each line a link to its place, with what the institution says about it. */
export function CheckList({ remarks }: { remarks: readonly Remark[] }) {
  const { t } = useTranslation('reporting');
  if (remarks.length === 0) return null;
  return (
    <ul className={styles.remarks}>
      {byItem(remarks).map(({ itemId, name, target, explanation, remarks: found }) => (
        <li key={itemId}>
          <a href={`#${encodeURIComponent(target)}`}>{name}</a>
          <ul className={styles.found}>
            {found.map(({ key, message, joined, ...check }) => (
              <li key={key}>
                <CheckTag check={check} />{' '}
                <span>
                  {joined ? (
                    <SumsSentence
                      joined={joined}
                      link={({ cellId }, text) => (
                        <a href={`#${encodeURIComponent(`cell-${cellId}`)}`}>{text}</a>
                      )}
                    />
                  ) : (
                    message
                  )}
                </span>
              </li>
            ))}
          </ul>
          {explanation && (
            <p>
              <strong>{t('explanation')}</strong> {explanation}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
