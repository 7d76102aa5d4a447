import { mkdtempSync } from 'node:fs';
import { readdir, rm, writeFile } from 'node:fs/promises';
import { request as httpRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AuditEvent } from '../../../server/src/entities/auditEvent';
import { Evidence } from '../../../server/src/entities/evidence';
import { checkEvidence } from '../../../server/src/features/reporting/evidence/checkEvidence';
import {
  attach,
  docx,
  EXE,
  fetchFile,
  filesOf,
  headersOf,
  JPG,
  PDF,
  pdfOf,
  PNG,
  removeFile,
  xlsx,
  zipOf,
} from '../../support/evidenceFiles';
import { approveFilled, changed, openReport, submitFilled, type ReportSeen } from '../../support/reporting';
import { describeInEachWorld } from '../../support/world';

const FOLDER = mkdtempSync(join(tmpdir(), 'evidence-'));
const MB = 1024 * 1024;

afterAll(() => rm(FOLDER, { recursive: true, force: true }));

describeInEachWorld(
  'Evidence',
  (world) => {
    let report: ReportSeen;
    let line: string;
    let activity: string;

    beforeAll(async () => {
      await rm(FOLDER, { recursive: true, force: true });
      report = await openReport(world(), '2018-Q3', 'KP');
      line = report.lines[0]?.id ?? '';
      activity = report.activities[0]?.id ?? '';
    });

    const send = (name: string, content: Buffer, to = `line/${line}`) =>
      attach(world(), 'focalPointKP', { to, name, content });
    const agreement = () => checkEvidence(world().database.reading, FOLDER);
    /** Nothing was kept or left lying about by what was refused. */
    const untouched = async (work: () => Promise<unknown>) => {
      const before = [await agreement(), await world().database.reading.count(Evidence)];
      await work();
      expect([await agreement(), await world().database.reading.count(Evidence)]).toEqual(before);
    };

    test.each([
      ['PDF', 'Raporti i tremujorit ë.pdf', PDF],
      ['PNG', 'scan.PNG', PNG],
      ['JPG', 'scan.jpeg', JPG],
      ['DOCX', 'minutes.docx', docx()],
      ['XLSX', 'list.xlsx', xlsx()],
    ])(
      'a focal point attaches a %s and gets the same bytes back, as a download only',
      async (kind, name, content) => {
        const { status, id = '' } = await send(name, content);
        expect(status).toBe(201);
        const files = (await filesOf(world(), 'coordinator', report.id))[line] ?? [];
        expect(files.find((file) => file.id === id)).toEqual({
          id,
          name,
          kind,
          bytes: content.length,
          addedBy: 'focalPointKP',
          removed: null,
        });
        for (const reader of ['focalPointKP', 'coordinator'] as const) {
          const response = await fetchFile(world(), reader, id);
          expect(response.status).toBe(200);
          expect(Buffer.from(await response.arrayBuffer()).equals(content)).toBe(true);
          expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename=/);
          expect(response.headers.get('x-content-type-options')).toBe('nosniff');
          expect(response.headers.get('content-security-policy')).toBe("sandbox; default-src 'none'");
          expect(response.headers.get('cache-control')).toBe('no-store');
        }
      },
    );

    test('a name with other letters than English ones travels whole', async () => {
      const [file] = (await filesOf(world(), 'focalPointKP', report.id))[line] ?? [];
      const response = await fetchFile(world(), 'focalPointKP', file?.id ?? '');
      expect(response.headers.get('content-disposition')).toContain(
        `filename*=UTF-8''Raporti%20i%20tremujorit%20%C3%AB.pdf`,
      );
    });

    test('an activity has files of its own', async () => {
      expect((await send('plan.pdf', PDF, `activity/${activity}`)).status).toBe(201);
      expect((await filesOf(world(), 'focalPointKP', report.id))[activity]).toMatchObject([
        { name: 'plan.pdf' },
      ]);
    });

    test('the same file sent twice is attached once', async () => {
      const first = await send('twice.pdf', pdfOf(400, 'twice'));
      const second = await send('twice.pdf', pdfOf(400, 'twice'));
      expect(second).toEqual(first);
      expect(await agreement()).toMatchObject({ missing: [], orphans: [], unfinished: [] });
    });

    const KIND = 'Only PDF, PNG, JPG, DOCX and XLSX';
    const DAMAGED = 'The file is damaged';
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
      [
        'a zip that would unpack to 201 MB',
        'a.docx',
        docx({ 'word/media/a.bin': [new Uint8Array(201 * MB), { level: 9 }] }),
        DAMAGED,
      ],
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

    test('a file of ten megabytes is taken, one byte more is refused with 413', async () => {
      expect((await send('large.pdf', pdfOf(10 * MB))).status).toBe(201);
      await untouched(async () => {
        expect(await send('larger.pdf', pdfOf(10 * MB + 1))).toMatchObject({
          status: 413,
          code: 'INVALID_INPUT',
        });
        expect((await send('huge.pdf', pdfOf(15 * MB))).status).toBe(413);
      });
    });

    test('an upload that breaks off leaves nothing behind, and the server goes on', async () => {
      await untouched(async () => {
        const headers = await headersOf(world(), 'focalPointKP');
        await new Promise<void>((resolve) => {
          const upload = httpRequest(`${world().address}/evidence/line/${line}`, {
            method: 'POST',
            headers: {
              ...headers,
              'content-type': 'multipart/form-data; boundary=xx',
              'content-length': 5000,
            },
          });
          upload.on('error', () => resolve());
          upload.write(
            '--xx\r\ncontent-disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n%PDF-1.4\n',
          );
          setTimeout(() => upload.destroy(), 200);
        });
        await new Promise((resolve) => setTimeout(resolve, 200));
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
        const response = await fetch(`${world().address}/evidence/line/${line}`, {
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
        const sent = await attach(world(), person, { to: `line/${line}`, name: 'a.pdf', content: PDF });
        expect(sent).toMatchObject({ status, code });
      });
    });

    test('a page of another site attaches nothing', async () => {
      const sent = await attach(world(), 'focalPointKP', {
        to: `line/${line}`,
        name: 'a.pdf',
        content: PDF,
        headers: { origin: 'https://elsewhere.example' },
      });
      expect(sent).toMatchObject({ status: 403, code: 'NOT_ALLOWED' });
    });

    test('a file of another institution answers exactly as one that never was', async () => {
      const [file] = (await filesOf(world(), 'focalPointKP', report.id))[line] ?? [];
      const answers = await Promise.all(
        [file?.id ?? '', '00000000-0000-7000-8000-000000000000'].map(async (id) => {
          const response = await fetchFile(world(), 'focalPointPVPT', id);
          const code = await removeFile(world(), 'focalPointPVPT', { evidenceId: id, why: 'x' });
          return [response.status, await response.text(), code];
        }),
      );
      expect(answers[0]).toEqual(answers[1]);
      expect(answers[0]?.[0]).toBe(404);
      for (const person of ['donor', 'admin'] as const)
        expect((await fetchFile(world(), person, file?.id ?? '')).status).toBe(403);
      expect((await fetchFile(world(), 'anonymous', file?.id ?? '')).status).toBe(401);
    });

    test('a removed file is gone, and who removed it and why stays', async () => {
      const { id = '' } = await send('wrong.pdf', pdfOf(500, 'wrong'));
      expect(await removeFile(world(), 'focalPointKP', { evidenceId: id, why: ' ' })).toBe('INVALID_INPUT');
      expect(await removeFile(world(), 'coordinator', { evidenceId: id, why: 'x' })).toBe('NOT_ALLOWED');
      const remove = () => removeFile(world(), 'focalPointKP', { evidenceId: id, why: 'The wrong list' });
      expect([await remove(), await remove()]).toEqual([undefined, undefined]);
      expect((await fetchFile(world(), 'focalPointKP', id)).status).toBe(404);
      const files = (await filesOf(world(), 'coordinator', report.id))[line] ?? [];
      expect(files.find((file) => file.id === id)?.removed).toEqual({
        by: 'focalPointKP',
        why: 'The wrong list',
      });
      const events = await world().database.reading.findBy(AuditEvent, { action: 'EVIDENCE_REMOVED' });
      expect(events).toMatchObject([
        { subject: '2018-Q3 KP ' + report.lines[0]?.indicator.code, detail: id },
      ]);
      const trail = await world().database.reading.findBy(AuditEvent, { subject: events[0]?.subject });
      expect(trail.map(({ detail }) => detail).filter((detail) => /wrong/i.test(detail ?? ''))).toEqual([]);
      expect(await agreement()).toMatchObject({ missing: [], orphans: [] });
    });

    test('the check names a file that is missing, one that was changed and one that nobody speaks of', async () => {
      const ids = [
        await send('lost.pdf', pdfOf(600, 'lost')),
        await send('spoilt.pdf', pdfOf(600, 'spoilt')),
      ];
      const rows = await Promise.all(
        ids.map(({ id }) => world().database.reading.findOneByOrFail(Evidence, { id })),
      );
      await rm(join(FOLDER, rows[0]?.storedName ?? ''));
      await writeFile(join(FOLDER, rows[1]?.storedName ?? ''), 'something else');
      const stray = '0190a000-0000-7000-8000-000000000000';
      await writeFile(join(FOLDER, stray), 'x');
      const found = await agreement();
      expect(found.missing).toEqual([`${rows[0]?.storedName} (lost.pdf)`]);
      expect(found.changed).toEqual([`${rows[1]?.storedName} (spoilt.pdf)`]);
      expect(found.orphans).toEqual([stray]);
      expect((await fetchFile(world(), 'focalPointKP', ids[0]?.id ?? '')).status).toBe(404);
    });

    test('twenty files fit on a line, and no more', async () => {
      const other = report.lines[1]?.id ?? '';
      for (let number = 0; number < 20; number += 1)
        expect((await send(`${number}.pdf`, pdfOf(300, String(number)), `line/${other}`)).status).toBe(201);
      expect(await send('one more.pdf', PDF, `line/${other}`)).toMatchObject({
        status: 400,
        message: 'At most 20 files can be attached here. Remove one first.',
      });
    });

    test('a report that was submitted takes no files and gives none away', async () => {
      const later = await openReport(world(), '2018-Q4', 'KP');
      const to = `line/${later.lines[0]?.id ?? ''}`;
      const { id = '' } = await send('before.pdf', PDF, to);
      await submitFilled(world(), 'focalPointKP', later.id);
      await untouched(async () => {
        expect(await send('after.pdf', PDF, to)).toMatchObject({
          status: 403,
          message: 'The report has been submitted and waits for review.',
        });
        expect(await removeFile(world(), 'focalPointKP', { evidenceId: id, why: 'x' })).toBe('NOT_ALLOWED');
      });
    });

    test('a return opens the named line for files, and no other', async () => {
      const returned = await openReport(world(), '2019-Q1', 'KP');
      const { version } = await submitFilled(world(), 'focalPointKP', returned.id);
      const [named, locked] = returned.lines.map(({ id }) => `line/${id}`);
      await changed(world(), 'coordinator', [
        'returnReport',
        {
          reportId: returned.id,
          version,
          comment: 'Attach the list.',
          items: [{ itemId: returned.lines[0]?.id }],
        },
      ]);
      expect((await send('list.pdf', PDF, named)).status).toBe(201);
      expect(await send('list.pdf', PDF, locked)).toMatchObject({ status: 403, code: 'NOT_ALLOWED' });
    });

    test('a closed quarter takes no files', async () => {
      const closed = await openReport(world(), '2017-Q1', 'KP');
      await changed(world(), 'coordinator', ['closeQuarter', { quarter: '2017-Q1' }]);
      expect(await send('late.pdf', PDF, `line/${closed.lines[0]?.id ?? ''}`)).toMatchObject({
        status: 403,
        message: 'The quarter is closed.',
      });
    });

    test('the files of an approved report stay readable', async () => {
      const approved = await openReport(world(), '2017-Q2', 'KP');
      const { id = '' } = await send('kept.pdf', PDF, `line/${approved.lines[0]?.id ?? ''}`);
      await approveFilled(world(), 'focalPointKP', approved.id);
      expect((await fetchFile(world(), 'coordinator', id)).status).toBe(200);
    });

    test('the folder holds nothing but files with random names', async () => {
      const names = (await readdir(FOLDER)).filter((name) => name !== 'incoming');
      expect(names.length).toBeGreaterThan(20);
      expect(names.filter((name) => !/^[\da-f-]{36}$/.test(name))).toEqual([]);
      expect(await readdir(join(FOLDER, 'incoming'))).toEqual([]);
    });
  },
  { settings: { EVIDENCE_FOLDER: FOLDER } },
);
