import { useTranslation } from 'react-i18next';
import { Button } from './Button';
import { LinkButton } from './LinkButton';
import styles from './Message.module.css';
import { Notice } from './Notice';
import { useErrorSentence } from './useErrorSentence';

interface ErrorStateProps {
  /** What was thrown or answered. */
  error: unknown;
  /** What is kept all the same; by default that everything saved is kept. */
  kept?: string;
  /** Tries again. Without it the advice is to load the page again. */
  onRetry?: () => void;
  /** Trying again would not help: leads to the first page instead. */
  elsewhere?: boolean;
}

/** Says what happened, what is kept, and what to do. */
export function ErrorState({ error, kept, onRetry, elsewhere = false }: ErrorStateProps) {
  const { t } = useTranslation('components');
  const sentence = useErrorSentence();
  return (
    <Notice kind="bad" title={sentence(error)} live="alert">
      <div className={styles.body}>
        {!elsewhere && <p>{kept ?? t('savedIsKept')}</p>}
        <WhatToDo onRetry={onRetry} elsewhere={elsewhere} />
      </div>
    </Notice>
  );
}

function WhatToDo({ onRetry, elsewhere }: Pick<ErrorStateProps, 'onRetry' | 'elsewhere'>) {
  const { t } = useTranslation('components');
  if (elsewhere) return <LinkButton to="/">{t('toStart')}</LinkButton>;
  if (!onRetry) return <p>{t('loadAgain')}</p>;
  return (
    <Button look="secondary" onClick={onRetry}>
      {t('tryAgain')}
    </Button>
  );
}
