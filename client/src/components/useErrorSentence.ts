import { useTranslation } from 'react-i18next';
import { refusalsOf } from '../format/refusal';

/** Says any error in a sentence: the server's own where it answered, else that it could not be reached. */
export function useErrorSentence(): (error: unknown) => string {
  const { t } = useTranslation('components');
  return (error) => {
    const messages = refusalsOf(error).map(({ message }) => message);
    return messages.length > 0 ? [...new Set(messages)].join(' ') : t('serverNotReached');
  };
}
