import { Field } from './Field';
import type { FieldProps } from './fields';

interface TextFieldProps extends FieldProps {
  value: string;
  onChange: (value: string) => void;
  onBlur?: () => void;
  type?: 'text' | 'email' | 'search' | 'date';
  inputMode?: 'text' | 'decimal' | 'numeric' | 'email';
}

/** One line of text with its label, hint and error. Numbers too: never an input of type number. */
export function TextField({ value, onChange, onBlur, type = 'text', inputMode, ...field }: TextFieldProps) {
  return (
    <Field {...field}>
      {(control) => (
        <input
          {...control}
          value={value}
          type={type}
          inputMode={inputMode}
          readOnly={field.readOnly}
          onChange={(event) => onChange(event.currentTarget.value)}
          onBlur={onBlur}
        />
      )}
    </Field>
  );
}
