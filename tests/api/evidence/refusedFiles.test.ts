import { describeEvidence } from '../../support/describeEvidence';
import { attach, docx, EXE, headersOf, PDF, PNG, xlsx, zipOf } from '../../support/evidenceFiles';

const MB = 1024 * 1024;
const KIND = 'Only PDF, PNG, JPG, DOCX and XLSX';
const DAMAGED = 'The file is damaged';
/** Packed once: it takes seconds. */
const BOMB = docx({ 'word/media/a.bin': [new Uint8Array(201 * MB), { level: 9 }] });

describeEvidence('Files that are refused', ({ world, scene, send, untouched }) => {
  test.each<[string, string, Buffer, string]>([
    ['a program', 'tool.exe', EXE, KIND],
    ['a program under the name of a PDF', 'report.pdf', EXE, KIND],
    ['a PDF under the name of a Word document', 'report.docx', PDF, 'The ending of the file name'],
    ['a PDF without an ending', 'report', PDF, 'The ending of the file name'],
    ['a page for browsers', 'page.pdf', Buffer.from('<html><script>alert(1)</script>'), KIND],
    [
      'a picture with a zip behind it',
      'scan.png',
      Buffer.concat([PNG, zipOf({ a: new Uint8Array(3) })]),
      KIND,
    ],
    ['a PDF with a zip behind it', 'a.pdf', Buffer.concat([PDF, docx()]), KIND],
    ['a PDF that breaks off', 'a.pdf', PDF.subarray(0, 40), KIND],
    ['a zip of anything', 'a.docx', zipOf({ 'a.txt': new Uint8Array(3) }), KIND],
    ['a workbook under the name of a Word document', 'a.docx', xlsx(), 'The ending of the file name'],
    [
      'a document with macros',
      'a.docx',
      docx({ 'word/vbaProject.bin': new Uint8Array(9) }),
      'The document contains macros',
    ],
    [
      'a workbook with old macro sheets',
      'a.xlsx',
      xlsx({ 'xl/macrosheets/sheet1.xml': new Uint8Array(9) }),
      'The document contains macros',
    ],
    ['a zip that breaks off', 'a.docx', docx().subarray(0, 120), DAMAGED],
    ['a zip that would unpack to 201 MB', 'a.docx', BOMB, DAMAGED],
    ['nothing', 'empty.pdf', Buffer.alloc(0), 'No file arrived'],
  ])('%s is refused and leaves nothing behind', async (_, name, content, sentence) => {
    await untouched(async () => {
      expect(await send(name, content)).toMatchObject({
        status: 400,
        code: 'INVALID_INPUT',
        message: expect.stringContaining(sentence) as string,
      });
    });
  });

  test.each([
    ['no form', 'application/json', '{}', 415],
    ['a form without a boundary', 'multipart/form-data', 'x', 415],
    [
      'a form with a field alone',
      'multipart/form-data; boundary=xx',
      '--xx\r\ncontent-disposition: form-data; name="a"\r\n\r\n1\r\n--xx--\r\n',
      400,
    ],
    [
      'a form that is not ended',
      'multipart/form-data; boundary=xx',
      '--xx\r\ncontent-disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n%PDF',
      400,
    ],
  ])('%s is refused', async (_, contentType, body, status) => {
    await untouched(async () => {
      const response = await fetch(`${world().address}/evidence/line/${scene().line}`, {
        method: 'POST',
        headers: { ...(await headersOf(world(), 'focalPointKP')), 'content-type': contentType },
        body,
      });
      expect(response.status).toBe(status);
    });
  });

  test.each([
    ['nobody', 'anonymous', 401, 'NOT_SIGNED_IN'],
    ['a donor', 'donor', 403, 'NOT_ALLOWED'],
    ['an administrator', 'admin', 403, 'NOT_ALLOWED'],
    ['a coordinator', 'coordinator', 403, 'NOT_ALLOWED'],
    ['the focal point of another institution', 'focalPointPVPT', 404, 'NOT_FOUND'],
  ] as const)('%s attaches nothing', async (_, person, status, code) => {
    await untouched(async () => {
      const sent = await attach(world(), person, { to: `line/${scene().line}`, name: 'a.pdf', content: PDF });
      expect(sent).toMatchObject({ status, code });
    });
  });

  test('a page of another site attaches nothing', async () => {
    const sent = await attach(world(), 'focalPointKP', {
      to: `line/${scene().line}`,
      name: 'a.pdf',
      content: PDF,
      headers: { origin: 'https://elsewhere.example' },
    });
    expect(sent).toMatchObject({ status: 403, code: 'NOT_ALLOWED' });
  });
});
