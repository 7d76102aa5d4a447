import { requiredText } from '../../checkedText';
import { isMailAddress } from '../../domain/mail';
import { DomainError } from '../../errors';

const LONGEST = 254;

/** One spelling for each address: without spaces around it, in small letters. */
export const emailKey = (email: string): string => email.trim().toLowerCase();

/** The address in its one spelling. Throws TEXT_REQUIRED, TEXT_TOO_LONG or EMAIL_INVALID. */
export function checkEmail(email: string): string {
  const key = emailKey(requiredText(email, { field: 'email', limit: LONGEST }));
  if (!isMailAddress(key)) throw new DomainError('INVALID_INPUT', 'Error_EMAIL_INVALID', { field: 'email' });
  return key;
}
