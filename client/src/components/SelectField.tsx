import { NativeSelect } from '@mantine/core';
import { mantineField, type FieldProps } from './fields';

export interface Choice {
  value: string;
  label: string;
  disabled?: boolean;
}

interface SelectFieldProps extends FieldProps {
  value: string;
  onChange: (value: string) => void;
  choices: readonly Choice[];
}

/** One of several choices, in the browser's own list. */
export function SelectField({ value, onChange, choices, ...field }: SelectFieldProps) {
  return (
    <NativeSelect
      {...mantineField(field)}
      value={value}
      data={[...choices]}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
