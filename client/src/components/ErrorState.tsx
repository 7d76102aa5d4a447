import { useTranslation } from 'react-i18next';
import { Button } from './Button';
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
}

/** Says what happened, what is kept, and what to do. */
export function ErrorState({ error, kept, onRetry }: ErrorStateProps) {
  const { t } = useTranslation('components');
  const sentence = useErrorSentence();
  return (
    <Notice kind="bad" title={sentence(error)} live="alert">
      <div className={styles.body}>
        <p>{kept ?? t('savedIsKept')}</p>
        {onRetry ? (
          <Button look="secondary" onClick={onRetry}>
            {t('tryAgain')}
          </Button>
        ) : (
          <p>{t('loadAgain')}</p>
        )}
      </div>
    </Notice>
  );
}
