import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/Button';
import { ProgressBar } from '../../../components/ProgressBar';
import { VisuallyHidden } from '../../../components/VisuallyHidden';
import { useFormat } from '../../../format/useFormat';
import styles from './EvidenceList.module.css';
import type { Upload } from './useUploads';

interface UploadListProps {
  uploads: readonly Upload[];
  /** The name of the file that arrived last. */
  attached: string | null;
  onDismiss: (id: number) => void;
}

/** Files on their way with how far they have come, and refused ones with the reason. */
export function UploadList({ uploads, attached, onDismiss }: UploadListProps) {
  const { t } = useTranslation('evidence');
  const { percent } = useFormat();
  // Not the progress: it would be read at each step.
  const news = [
    ...(attached === null ? [] : [t('attached', { name: attached })]),
    ...uploads.flatMap(({ name, fault }) => (fault === null ? [] : [`${name}: ${fault}`])),
  ];
  return (
    <>
      <ul className={styles.files}>
        {uploads.map(({ id, name, percent: sent, fault }) => (
          <li key={id}>
            <span className={styles.name}>{name}</span>
            {fault === null ? (
              <ProgressBar percent={sent} label={t('sending')} text={percent(String(sent), 0)} />
            ) : (
              <>
                <span className={styles.fault}>
                  {t('refused')} {fault}
                </span>
                <Button look="quiet" small onClick={() => onDismiss(id)}>
                  {t('dismiss')} <VisuallyHidden>{name}</VisuallyHidden>
                </Button>
              </>
            )}
          </li>
        ))}
      </ul>
      <div role="status">
        <VisuallyHidden>{news.join(' ')}</VisuallyHidden>
      </div>
    </>
  );
}
