import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button';
import { Form } from '../../components/Form';
import { PasswordField } from '../../components/PasswordField';
import { TextField } from '../../components/TextField';
import type { useFormErrors } from '../../components/useFormErrors';

interface SignInFormProps {
  form: ReturnType<typeof useFormErrors>;
  busy: boolean;
  onEnter: (input: { email: string; password: string }) => void;
}

/** E-mail and password. What was typed stays when the server refuses. */
export function SignInForm({ form, busy, onEnter }: SignInFormProps) {
  const { t } = useTranslation('accounts');
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');

  const submit = () => {
    const missing = [
      ...(email.trim() === '' ? [{ fieldId: 'email', message: t('enterEmail') }] : []),
      ...(password === '' ? [{ fieldId: 'password', message: t('enterPassword') }] : []),
    ];
    form.setErrors(missing);
    if (missing.length === 0) onEnter({ email, password });
  };

  return (
    <Form errors={form.errors} onSubmit={submit}>
      <TextField
        id="email"
        label={t('email')}
        type="email"
        autoComplete="username"
        value={email}
        onChange={setEmail}
        error={form.of('email')}
      />
      <PasswordField
        id="password"
        label={t('password')}
        autoComplete="current-password"
        value={password}
        onChange={setPassword}
        error={form.of('password')}
      />
      <div>
        <Button type="submit" busy={busy}>
          {t('signIn')}
        </Button>
      </div>
    </Form>
  );
}
