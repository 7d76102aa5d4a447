import type { FormReading } from '../../../../schema/exchange/formReading';
import type { Language } from '../../../../schema/language/languages';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const addressOf = (reportId: string) => `/forms/${encodeURIComponent(reportId)}`;

/** The answer, or an error in the shape of Apollo's, so that every part of the interface can say it. */
async function answered(response: Response): Promise<Response> {
  if (response.ok) return response;
  const { errors } = (await response.json()) as { errors: unknown[] };
  throw Object.assign(new Error('The server refused.'), { errors });
}

/** The form of a report as a file, in a language. Throws what the server refused, or that it was not reached. */
export async function fetchForm(reportId: string, language: Language): Promise<Blob> {
  const response = await fetch(addressOf(reportId), { headers: { 'accept-language': language } });
  return (await answered(response)).blob();
}

/** Sends a filled form and gives what using it would do. Throws like `fetchForm`. */
export async function sendForm(reportId: string, file: File, language: Language): Promise<FormReading> {
  const headers = { 'content-type': XLSX, 'accept-language': language };
  const response = await fetch(addressOf(reportId), { method: 'POST', body: file, headers });
  return (await answered(response)).json() as Promise<FormReading>;
}
