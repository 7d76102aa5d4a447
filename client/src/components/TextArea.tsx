import { Textarea } from '@mantine/core';
import { mantineField, type FieldProps } from './fields';

interface TextAreaProps extends FieldProps {
  value: string;
  onChange: (value: string) => void;
  onBlur?: () => void;
  rows?: number;
}

/** Several lines of text with label, hint and error. */
export function TextArea({ value, onChange, onBlur, rows = 3, ...field }: TextAreaProps) {
  return (
    <Textarea
      {...mantineField(field)}
      value={value}
      rows={rows}
      resize="vertical"
      onChange={(event) => onChange(event.currentTarget.value)}
      onBlur={onBlur}
    />
  );
}
