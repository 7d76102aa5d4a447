import { useQuery } from '@apollo/client/react';
import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '../../../components/ErrorState';
import { FileAdder } from '../../../components/FileAdder';
import { Skeleton } from '../../../components/Skeleton';
import type { EvidenceFileFragment } from '../../../generated/graphql';
import { EvidenceItem } from './EvidenceItem';
import { EVIDENCE } from './evidenceQuery';
import styles from './EvidenceList.module.css';
import { RemoveEvidenceDialog } from './RemoveEvidenceDialog';
import { UploadList } from './UploadList';
import { useUploads } from './useUploads';

const ENDINGS = '.pdf,.png,.jpg,.jpeg,.docx,.xlsx';

export interface EvidenceListProps {
  reportId: string;
  kind: 'line' | 'activity';
  /** Of the line or activity report. */
  itemId: string;
  /** Entries are taken now: then files are too. */
  open: boolean;
}

/** The files that show where a figure or status comes from. */
export function EvidenceList({ reportId, kind, itemId, open }: EvidenceListProps) {
  const { t } = useTranslation('evidence');
  const heading = useId();
  const { data, error, refetch } = useQuery(EVIDENCE, {
    variables: { id: reportId },
    fetchPolicy: 'cache-and-network',
  });
  const [leaving, setLeaving] = useState<EvidenceFileFragment | null>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const Heading = kind === 'line' ? 'h3' : 'h4';
  const { uploads, attached, add, dismiss, busy } = useUploads(`${kind}/${itemId}`, refetch);
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton height="3rem" />;
  const items = kind === 'line' ? data.report?.lines : data.report?.activities;
  const files = items?.find(({ id }) => id === itemId)?.evidence ?? [];
  return (
    <section className={styles.evidence} aria-labelledby={heading}>
      <Heading ref={title} id={heading} tabIndex={-1}>
        {t('title')}
      </Heading>
      {files.length === 0 && <p className={styles.soft}>{t(open ? 'noneYet' : 'none')}</p>}
      {files.length > 0 && (
        <ul className={styles.files}>
          {files.map((file) => (
            <EvidenceItem key={file.id} file={file} onRemove={open ? () => setLeaving(file) : undefined} />
          ))}
        </ul>
      )}
      <UploadList
        uploads={uploads}
        attached={attached}
        onDismiss={(id) => {
          dismiss(id);
          title.current?.focus();
        }}
      />
      {open && (
        <>
          <FileAdder
            label={t('add')}
            hint={t('hint')}
            accept={ENDINGS}
            busy={busy}
            onAdd={(chosen) => void add(chosen)}
          />
          <p className={styles.soft}>{t('noCases')}</p>
        </>
      )}
      {leaving && <RemoveEvidenceDialog file={leaving} onClose={() => setLeaving(null)} heading={title} />}
    </section>
  );
}
