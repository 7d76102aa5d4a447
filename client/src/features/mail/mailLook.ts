import type { StatusLook } from '../../components/statusLook';
import type { MailState } from '../../generated/graphql';

/** How the states of a mail look. */
export const mailLook: Record<MailState, StatusLook> = {
  WAITING: { kind: 'info', symbol: 'clock' },
  SENDING: { kind: 'info', symbol: 'sent' },
  SENT: { kind: 'good', symbol: 'check' },
  FAILED: { kind: 'bad', symbol: 'cross' },
  WITHDRAWN: { kind: 'none', symbol: 'cross' },
  SHOWN: { kind: 'none', symbol: 'eye' },
};
