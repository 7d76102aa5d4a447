import { useTranslation } from 'react-i18next';
import { StatusTag } from '../../components/StatusTag';
import type { Remark } from './remarksOf';
import styles from './report.module.css';

/** What the checks found on this page, each a link to its place, with what the institution says about it. */
export function CheckList({ remarks }: { remarks: readonly Remark[] }) {
  const { t } = useTranslation('reporting');
  if (remarks.length === 0) return null;
  return (
    <ul className={styles.remarks}>
      {remarks.map(({ key, severity, explained, name, target, message, explanation }) => (
        <li key={key}>
          <StatusTag
            kind={severity === 'ERROR' ? 'bad' : explained ? 'none' : 'attention'}
            symbol={severity === 'ERROR' ? 'cross' : explained ? 'info' : 'bang'}
          >
            {t(severity === 'ERROR' ? 'cellERROR' : explained ? 'cellEXPLAINED' : 'cellCHECK')}
          </StatusTag>
          <div>
            <a href={`#${encodeURIComponent(target)}`}>{name}</a>
            <p>{message}</p>
            {explanation && severity === 'WARNING' && (
              <p>
                <strong>{t('explanation')}</strong> {explanation}
              </p>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
