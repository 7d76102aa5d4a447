import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/Button';
import { useFormat } from '../../../format/useFormat';
import type { EvidenceFileFragment } from '../../../generated/graphql';
import { VisuallyHidden } from '../../../components/VisuallyHidden';
import styles from './EvidenceList.module.css';
import { sizeText } from './sizeText';

interface EvidenceItemProps {
  file: EvidenceFileFragment;
  /** Offered while files can be removed. */
  onRemove?: () => void;
}

/** One file with who added it; of a removed one, who removed it and why. */
export function EvidenceItem({ file, onRemove }: EvidenceItemProps) {
  const { t } = useTranslation('evidence');
  const format = useFormat();
  const { name, kind, bytes, addedBy, addedAt, removed } = file;
  if (removed) {
    const facts = { by: removed.by, instant: format.shortInstant(removed.at), why: removed.why };
    return (
      <li className={styles.removed}>
        <span className={styles.name}>{name}</span>
        <span className={styles.soft}>{t('removedBy', facts)}</span>
      </li>
    );
  }
  return (
    <li>
      <a className={styles.name} href={`/evidence/${file.id}`} download={name}>
        {name}
      </a>
      <span className={styles.soft}>
        {format.label('EvidenceKind', kind)}, {sizeText(format, bytes)} ·{' '}
        {t('addedBy', { by: addedBy, instant: format.shortInstant(addedAt) })}
      </span>
      {onRemove && (
        <Button look="quiet" small onClick={onRemove}>
          {t('remove')} <VisuallyHidden>{name}</VisuallyHidden>
        </Button>
      )}
    </li>
  );
}
