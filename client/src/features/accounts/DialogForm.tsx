import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Actions } from '../../components/Actions';
import { Button } from '../../components/Button';
import type { FieldError } from '../../components/ErrorSummary';
import { Form } from '../../components/Form';

interface DialogFormProps {
  errors: readonly FieldError[];
  /** What the chief button says. */
  word: string;
  busy: boolean;
  onSubmit: () => void;
  onClose: () => void;
  children: ReactNode;
}

/** A form in a dialog, with its two ways out. */
export function DialogForm({ errors, word, busy, onSubmit, onClose, children }: DialogFormProps) {
  const { t } = useTranslation('components');
  return (
    <Form errors={errors} onSubmit={onSubmit}>
      {children}
      <Actions>
        <Button type="submit" busy={busy}>
          {word}
        </Button>
        <Button look="secondary" onClick={onClose}>
          {t('cancel')}
        </Button>
      </Actions>
    </Form>
  );
}
