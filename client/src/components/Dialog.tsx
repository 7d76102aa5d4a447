import { useEffect, useId, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { classes } from './classes';
import styles from './Dialog.module.css';
import { StatusSymbol } from './StatusSymbol';

interface DialogProps {
  title: string;
  /** Asked to close: by the cross or the Escape key. */
  onClose: () => void;
  children: ReactNode;
  wide?: boolean;
}

/**
 * A question that has to be answered before the page goes on. It is open as long as it is drawn: the browser's own
 * modal dialog, which keeps the focus inside, closes with Escape and gives the focus back.
 */
export function Dialog({ title, onClose, children, wide }: DialogProps) {
  const { t } = useTranslation('components');
  const titleId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    const cameFrom = document.activeElement;
    element?.showModal();
    return () => {
      element?.close();
      if (cameFrom instanceof HTMLElement) cameFrom.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      aria-labelledby={titleId}
      className={classes(styles.dialog, wide && styles.wide)}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div className={styles.head}>
        <h2 id={titleId}>{title}</h2>
        <button type="button" className={styles.close} aria-label={t('close')} onClick={onClose}>
          <StatusSymbol name="cross" size={18} />
        </button>
      </div>
      <div className={styles.body}>{children}</div>
    </dialog>
  );
}
