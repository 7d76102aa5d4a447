import { DomainError, type ErrorCode } from '../../errors';

/** Why a file is refused as a whole. Each has its sentence, `Form_<refusal>`. */
export const FORM_REFUSALS = [
  'EMPTY',
  'TOO_LARGE',
  'NOT_XLSX',
  'OLD_XLS',
  'ENCRYPTED',
  'MACROS',
  'LINKS',
  'DAMAGED',
  'UNSAFE',
  'UNPACKS_TOO_LARGE',
  'TOO_MANY_ROWS',
  'TOO_SLOW',
  'BUSY',
  'NOT_A_FORM',
  'ALTERED',
  'OTHER_REPORT',
  'OLD_PLAN',
  'OTHER_LAYOUT',
  'LAYOUT_CHANGED',
] as const;

export type FormRefusal = (typeof FORM_REFUSALS)[number];

/** What is not the fault of the file. */
const OURS: Partial<Record<FormRefusal, ErrorCode>> = { BUSY: 'RATE_LIMITED', TOO_SLOW: 'TRY_AGAIN' };

/** INVALID_INPUT, or the code of what is not the file's fault; with the refusal in `details`. */
export const formRefused = (refusal: FormRefusal, params?: Record<string, string | number>): DomainError =>
  new DomainError(OURS[refusal] ?? 'INVALID_INPUT', `Form_${refusal}`, {
    params,
    details: { refusal },
  });
