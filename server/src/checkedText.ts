import { DomainError } from './errors';

/** An input field that takes text, and how many characters it may hold. */
export interface TextField {
  /** Path of the input field, for example `items.2.comment`. */
  field: string;
  limit: number;
}

// What nobody sees: control and format characters (NUL, zero width, directions) and halves of characters.
const INVISIBLE = /(?![\n\t])[\p{Cc}\p{Cf}\p{Cs}]/gu;

/** The text as it can be read: without invisible characters, new lines in one spelling, trimmed. */
export const readableText = (text: string): string =>
  text.replace(/\r\n?/g, '\n').replace(INVISIBLE, '').trim();

/**
 * Text without invisible characters and without spaces around it; one that is empty then is null.
 * Throws INVALID_INPUT when it is too long.
 */
export function optionalText(text: string | null | undefined, { field, limit }: TextField): string | null {
  const trimmed = readableText(text ?? '');
  if (trimmed.length > limit)
    throw new DomainError('INVALID_INPUT', 'Error_TEXT_TOO_LONG', { field, params: { field, limit } });
  return trimmed === '' ? null : trimmed;
}

/** The same for text that must not be empty. Throws INVALID_INPUT when it is, or is too long. */
export function requiredText(text: string | null | undefined, place: TextField): string {
  const checked = optionalText(text, place);
  if (checked === null)
    throw new DomainError('INVALID_INPUT', 'Error_TEXT_REQUIRED', {
      field: place.field,
      params: { field: place.field },
    });
  return checked;
}
