import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../format/useLanguage';
import { sendFile } from './sendFile';

/** A file on its way, or one that did not get there. */
export interface Upload {
  id: number;
  name: string;
  percent: number;
  /** Why it was refused; null while it is on its way. */
  fault: string | null;
}

/** As the server has it, so that a file which is too large is not sent in vain. */
const LARGEST = 10 * 1024 * 1024;

/** Sends files one after the other. Refused ones stay in the list with the reason until they are dismissed. */
export function useUploads(to: string, onSent: () => Promise<unknown>) {
  const { t } = useTranslation('evidence');
  const language = useLanguage();
  const [uploads, setUploads] = useState<readonly Upload[]>([]);
  const [attached, setAttached] = useState<string | null>(null);
  const last = useRef(0);
  const change = (id: number, part: Partial<Upload>) =>
    setUploads((all) => all.map((upload) => (upload.id === id ? { ...upload, ...part } : upload)));
  const dismiss = (id: number) => setUploads((all) => all.filter((upload) => upload.id !== id));

  const send = async (id: number, file: File) => {
    if (file.size > LARGEST) return change(id, { fault: t('tooLarge') });
    const onProgress = (percent: number) => change(id, { percent });
    const sent = await sendFile({ to, file, language, onProgress });
    if (!sent.ok) return change(id, { fault: sent.message ?? t('notReached') });
    // It is there, also when the list cannot be read anew now.
    await onSent().catch(() => undefined);
    dismiss(id);
    setAttached(file.name);
  };
  const add = async (files: readonly File[]) => {
    const entered = files.map((file) => ({ id: (last.current += 1), file }));
    setUploads((all) => [
      ...all,
      ...entered.map(({ id, file }) => ({ id, name: file.name, percent: 0, fault: null })),
    ]);
    for (const { id, file } of entered) await send(id, file);
  };
  return { uploads, attached, add, dismiss, busy: uploads.some(({ fault }) => fault === null) };
}
