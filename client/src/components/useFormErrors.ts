import { useState } from 'react';
import { refusalsOf } from '../format/refusal';
import type { FieldError } from './ErrorSummary';
import { useErrorSentence } from './useErrorSentence';

/**
 * The errors of a form, for ErrorSummary and for the fields themselves. A refusal of the server belongs to the field
 * whose id ends like the input field that it names: `newPassword` to the id `reset-newPassword`.
 */
export function useFormErrors(fieldIds: readonly string[]) {
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const sentence = useErrorSentence();

  const ofRefusals = (error: unknown): FieldError[] =>
    refusalsOf(error).map(({ message, field }) => ({
      message,
      fieldId: field && fieldIds.find((id) => id === field || id.endsWith(`-${field}`)),
    }));

  return {
    errors,
    setErrors,
    /** Takes over what a mutation answered. */
    fail: (error: unknown) => {
      const refused = ofRefusals(error);
      setErrors(refused.length > 0 ? refused : [{ message: sentence(error) }]);
    },
    /** The error of one field, for its own place. */
    of: (fieldId: string) => errors.find((error) => error.fieldId === fieldId)?.message,
  };
}
