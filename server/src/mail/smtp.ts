import { createTransport } from 'nodemailer';
import type { MailMessage } from '../entities/mailMessage';
import { mailHtml } from './mailHtml';

/** The way to a mail server. */
export interface Smtp {
  /** Resolves when the server has taken the mail; throws what it or the network said. */
  send: (
    mail: Pick<MailMessage, 'id' | 'address' | 'recipient' | 'language' | 'subject' | 'text' | 'createdAt'>,
  ) => Promise<void>;
  close: () => void;
}

export interface SmtpSettings {
  /** `smtp://user:password@host:587`, or `smtps://` for TLS from the first byte; options of nodemailer after `?`. */
  url: string;
  /** The address of the sender. */
  from: string;
  /** The address of the product, which makes links. */
  origin: string;
}

/** How long a mail server may be silent at each step, in milliseconds; together far below the lease of a mail. */
const PATIENCE = { connectionTimeout: 15_000, greetingTimeout: 15_000, socketTimeout: 30_000 };

/**
 * Opens the way to a mail server, one connection a mail. TLS goes by nodemailer's rules: `smtp://` uses STARTTLS where
 * the server offers it (`?requireTLS=true` insists), and certificates are checked.
 */
export function openSmtp({ url, from, origin }: SmtpSettings): Smtp {
  const transport = createTransport({
    url,
    ...PATIENCE,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    send: async ({ id, address, recipient, language, subject, text, createdAt }) => {
      await transport.sendMail({
        // The same at every try: a mail server or program that meets it twice can drop the second.
        messageId: `<${id}@${from.slice(from.indexOf('@') + 1)}>`,
        date: createdAt,
        from: { name: 'Strategy Monitor', address: from },
        to: { name: recipient, address },
        envelope: { from, to: [address] },
        headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': language },
        subject,
        text,
        html: mailHtml(text, { language, origin }),
      });
    },
    close: () => transport.close(),
  };
}
