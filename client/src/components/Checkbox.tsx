import '@mantine/core/styles/Checkbox.layer.css';
import '@mantine/core/styles/InlineInput.layer.css';
import { Checkbox as MantineCheckbox } from '@mantine/core';
import type { ReactNode } from 'react';

interface CheckboxProps {
  label: ReactNode;
  checked: boolean;
  onChange: (checked: boolean) => void;
  id?: string;
  hint?: string;
  disabled?: boolean;
  error?: string | null;
}

/** A tick with its label; the label is part of the target. */
export function Checkbox({ label, checked, onChange, id, hint, disabled, error }: CheckboxProps) {
  return (
    <MantineCheckbox
      id={id}
      label={label}
      description={hint}
      error={error ?? undefined}
      checked={checked}
      disabled={disabled}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
  );
}
