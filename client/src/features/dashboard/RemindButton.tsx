import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button';
import { laterWords } from '../../words/interfaceWords';

const RemindDialog = lazy(async () => {
  const [dialog] = await Promise.all([import('./RemindDialog'), laterWords()]);
  return { default: dialog.RemindDialog };
});

/** Leads to the reminders of late institutions; the dialog is fetched when it is wanted. */
export function RemindButton({ count, ...asked }: { count: number; framework: string; quarter: string }) {
  const { t } = useTranslation('dashboard');
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('remind', { count })}</Button>
      <Suspense>{open && <RemindDialog {...asked} onClose={() => setOpen(false)} />}</Suspense>
    </>
  );
}
