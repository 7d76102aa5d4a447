import styles from './MailSheet.module.css';

interface MailSheetProps {
  /** Of the mail itself, so that it is read aloud rightly. */
  language: string;
  subject: string;
  text: string;
}

/** A mail as its recipient reads it. */
export function MailSheet({ language, subject, text }: MailSheetProps) {
  return (
    <div className={styles.sheet} lang={language === 'sr' ? 'sr-Latn' : language}>
      <p className={styles.subject}>{subject}</p>
      <p className={styles.text}>{text}</p>
    </div>
  );
}
