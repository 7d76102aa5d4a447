import type { ReactNode } from 'react';

/** What every field has. The id lets an error summary link to it. */
export interface FieldProps {
  label: string;
  id?: string;
  name?: string;
  hint?: ReactNode;
  error?: string | null;
  required?: boolean;
  disabled?: boolean;
  readOnly?: boolean;
  autoComplete?: string;
}
