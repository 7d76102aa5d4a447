/** How an upload ended: with nothing to say, or refused with a sentence of the server; null: it was not reached. */
export type Sent = { ok: true } | { ok: false; message: string | null };

interface Sending {
  /** `line` or `activity`, and its id. */
  to: string;
  file: File;
  language: string;
  /** Percent sent, 0 to 100. */
  onProgress: (percent: number) => void;
}

/** Sends one file to the server. By XMLHttpRequest: fetch does not tell how far it has come. */
export const sendFile = ({ to, file, language, onProgress }: Sending): Promise<Sent> =>
  new Promise((resolve) => {
    const request = new XMLHttpRequest();
    const body = new FormData();
    body.append('file', file, file.name);
    request.upload.onprogress = ({ loaded, total }) => onProgress(Math.round((100 * loaded) / total));
    request.onload = () =>
      resolve(
        request.status === 201 ? { ok: true } : { ok: false, message: messageOf(request.responseText) },
      );
    request.onerror = () => resolve({ ok: false, message: null });
    request.open('POST', `/evidence/${to}`);
    request.setRequestHeader('Accept-Language', language);
    request.send(body);
  });

/** The sentence in an answer in GraphQL's shape; null for what a proxy in between answers. */
export function messageOf(answer: string): string | null {
  try {
    const { errors } = JSON.parse(answer) as { errors?: { message?: string }[] };
    return errors?.[0]?.message ?? null;
  } catch {
    return null;
  }
}
