import '@mantine/core/styles/ActionIcon.layer.css';
import '@mantine/core/styles/PasswordInput.layer.css';
import { PasswordInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { mantineField, type FieldProps } from './fields';

interface PasswordFieldProps extends FieldProps {
  value: string;
  onChange: (value: string) => void;
}

/** A password with a button to show it. */
export function PasswordField({ value, onChange, ...field }: PasswordFieldProps) {
  const { t } = useTranslation('components');
  return (
    <PasswordInput
      {...mantineField(field)}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      visibilityToggleButtonProps={{ 'aria-label': t('showPassword'), tabIndex: 0 }}
    />
  );
}
