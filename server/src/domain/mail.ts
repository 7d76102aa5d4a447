/** The closed vocabularies of mails, the same members as the enums of schema/mail.graphql; a test compares them. */
export const MAIL_KINDS = [
  'QUARTER_OPENED',
  'DUE_SOON',
  'DUE_TODAY',
  'OVERDUE',
  'REMINDER',
  'RETURNED',
  'REOPENED',
  'APPROVED',
  'COMMENTED',
] as const;
export type MailKind = (typeof MAIL_KINDS)[number];

/** Those that are true of one deadline alone. */
export const DEADLINE_KINDS: readonly MailKind[] = [
  'QUARTER_OPENED',
  'DUE_SOON',
  'DUE_TODAY',
  'OVERDUE',
  'REMINDER',
];

export const MAIL_STATES = ['WAITING', 'SENDING', 'SENT', 'FAILED', 'SHOWN', 'WITHDRAWN'] as const;
export type MailState = (typeof MAIL_STATES)[number];

export const MAIL_FAULTS = [
  'NO_CONNECTION',
  'SIGN_IN_REFUSED',
  'RECIPIENT_REFUSED',
  'MAIL_REFUSED',
  'RECIPIENT_GONE',
  'TOO_LATE',
  'OTHER',
] as const;
export type MailFault = (typeof MAIL_FAULTS)[number];

// ASCII alone: letters that look alike must not make two addresses look like one. No line break can get through.
const ADDRESS = /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9-]+(\.[a-z0-9-]+)+$/;

/** Whether a text is one mail address in small letters, and nothing else. */
export const isMailAddress = (text: string): boolean => text.length <= 254 && ADDRESS.test(text);

/** What a mail is about: written once for each of these, however often and wherever the program tries. */
export interface MailOccasion {
  kind: MailKind;
  reportId: string;
  userId: string;
  /** Tells one occasion of a kind from the next: a day, or the id of a step. */
  slot: string;
}

/** The unique key of an occasion, at most 160 characters. */
export const onceKey = ({ kind, reportId, userId, slot }: MailOccasion): string =>
  [kind, reportId, userId, slot].join(':');
