import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Actions } from '../../components/Actions';
import { Button } from '../../components/Button';
import { Dialog } from '../../components/Dialog';
import { Notice } from '../../components/Notice';
import { useErrorSentence } from '../../components/useErrorSentence';

interface QuarterDialogProps {
  title: string;
  /** The button that does it. */
  action: string;
  busy: boolean;
  error: unknown;
  onConfirm: () => void;
  onClose: () => void;
  children: ReactNode;
}

/** A step of a quarter, confirmed once more. */
export function QuarterDialog({
  title,
  action,
  busy,
  error,
  onConfirm,
  onClose,
  children,
}: QuarterDialogProps) {
  const { t } = useTranslation('reporting');
  const sentence = useErrorSentence();
  return (
    <Dialog title={title} onClose={onClose}>
      {Boolean(error) && (
        <Notice kind="bad" live="alert">
          {sentence(error)}
        </Notice>
      )}
      {children}
      <Actions>
        <Button busy={busy} onClick={onConfirm}>
          {action}
        </Button>
        <Button look="secondary" onClick={onClose}>
          {t('cancel')}
        </Button>
      </Actions>
    </Dialog>
  );
}
