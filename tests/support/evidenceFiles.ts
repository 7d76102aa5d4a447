import { strToU8, zipSync, type Zippable } from 'fflate';
import { emailOf, PASSWORD, type PersonName, type World } from './world';

const bytes = (text: string): Buffer => Buffer.from(text, 'latin1');

/** A whole PDF of one empty page. */
export const PDF = bytes('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');

/** A picture of one point. */
export const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

export const JPG = Buffer.concat([
  Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0x00, 0x10]),
  bytes('JFIF\0\u0001\u0001\0\0\u0001\0\u0001\0\0'),
  Buffer.from([0xff, 0xd9]),
]);

/** The first bytes of every program for Windows. */
export const EXE = Buffer.concat([bytes('MZ\u0090\0\u0003\0\0\0\u0004\0\0\0'), Buffer.alloc(500)]);

const TYPES = (main: string) =>
  strToU8(
    `<?xml version="1.0"?><Types><Override PartName="/x" ContentType="application/vnd.openxmlformats-officedocument.${main}.main+xml"/></Types>`,
  );

export const zipOf = (entries: Zippable): Buffer => Buffer.from(zipSync(entries));

export const docx = (more: Zippable = {}): Buffer =>
  zipOf({
    '[Content_Types].xml': TYPES('wordprocessingml.document'),
    'word/document.xml': strToU8('<w:document/>'),
    ...more,
  });

export const xlsx = (more: Zippable = {}): Buffer =>
  zipOf({
    '[Content_Types].xml': TYPES('spreadsheetml.sheet'),
    'xl/workbook.xml': strToU8('<workbook/>'),
    ...more,
  });

/** A PDF of some size; `mark` makes its content its own. */
export const pdfOf = (size: number, mark = ''): Buffer => {
  const head = bytes(`%PDF-1.4\n%${mark}\n`);
  const foot = bytes('\n%%EOF\n');
  return Buffer.concat([head, Buffer.alloc(size - head.length - foot.length, 0x20), foot]);
};

/** What the server answered to an upload or a download. */
export interface FileAnswer {
  status: number;
  id?: string;
  code?: string;
  message?: string;
}

/** Signs a person in and gives the headers of the own pages. */
export async function headersOf(
  world: World,
  person: PersonName | 'anonymous',
): Promise<Record<string, string>> {
  if (person === 'anonymous') return { origin: world.address };
  const browser = world.newBrowser();
  await browser.signIn(emailOf(person), PASSWORD);
  return { origin: world.address, cookie: `monitor_session=${browser.cookie() ?? ''}` };
}

/** Sends a file as a browser does. `to` is a path such as `line/ID`. */
export async function attach(
  world: World,
  person: PersonName | 'anonymous',
  {
    to,
    name,
    content,
    headers = {},
  }: { to: string; name: string; content: Buffer; headers?: Record<string, string> },
): Promise<FileAnswer> {
  const form = new FormData();
  form.append('file', new Blob([new Uint8Array(content)]), name);
  const response = await fetch(`${world.address}/evidence/${to}`, {
    method: 'POST',
    body: form,
    headers: { ...(await headersOf(world, person)), ...headers },
  });
  return answerOf(response);
}

export async function answerOf(response: Response): Promise<FileAnswer> {
  const body = (await response.json()) as {
    id?: string;
    errors?: { message: string; extensions: { code: string } }[];
  };
  const [error] = body.errors ?? [];
  return { status: response.status, id: body.id, code: error?.extensions.code, message: error?.message };
}

/** Fetches a file. */
export const fetchFile = async (
  world: World,
  person: PersonName | 'anonymous',
  id: string,
): Promise<Response> => fetch(`${world.address}/evidence/${id}`, { headers: await headersOf(world, person) });

/** A file of a line or activity as the contract shows it. */
export interface EvidenceSeen {
  id: string;
  name: string;
  kind: string;
  bytes: number;
  addedBy: string;
  removed: { by: string; why: string } | null;
}

/** The files of a report by line or activity report, as a person sees them. */
export async function filesOf(
  world: World,
  person: PersonName,
  id: string,
): Promise<Record<string, EvidenceSeen[]>> {
  const files = 'id evidence { id name kind bytes addedBy removed { by why } }';
  const { data, errors } = await world.as(person).query<{
    report: Record<'lines' | 'activities', { id: string; evidence: EvidenceSeen[] }[]>;
  }>(`query ($id: ID!) { report(id: $id) { lines { ${files} } activities { ${files} } } }`, { id });
  if (errors || !data) throw new Error(JSON.stringify(errors));
  const items = [...data.report.lines, ...data.report.activities];
  return Object.fromEntries(
    items.filter(({ evidence }) => evidence.length > 0).map((item) => [item.id, item.evidence]),
  );
}

/** Removes a file; gives the code of the refusal, or nothing. */
export async function removeFile(
  world: World,
  person: PersonName,
  input: { evidenceId: string; why: string },
): Promise<string | undefined> {
  const { errors } = await world
    .as(person)
    .mutate('mutation ($input: RemoveEvidenceInput!) { removeEvidence(input: $input) { id } }', { input });
  return errors?.[0]?.extensions.code;
}
