import '@mantine/core/styles/UnstyledButton.layer.css';
import '@mantine/core/styles/Input.layer.css';
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

const ORDER: ('label' | 'description' | 'error' | 'input')[] = ['label', 'description', 'error', 'input'];

/** Our props as Mantine's inputs name them. The error stands above the input, where it is read first. */
export const mantineField = ({ hint, error, required, ...props }: FieldProps) => ({
  ...props,
  description: hint,
  error: error ?? undefined,
  'aria-required': required || undefined,
  size: 'sm',
  inputWrapperOrder: ORDER,
});
