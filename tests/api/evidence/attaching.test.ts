import { readdir } from 'node:fs/promises';
import { request as httpRequest } from 'node:http';
import { join } from 'node:path';
import { describeEvidence } from '../../support/describeEvidence';
import { docx, fetchFile, filesOf, headersOf, JPG, PDF, pdfOf, PNG, xlsx } from '../../support/evidenceFiles';

const MB = 1024 * 1024;

describeEvidence('Attaching files', ({ world, scene, send, untouched, agreement, folder }) => {
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
      const files = (await filesOf(world(), 'coordinator', scene().report.id))[scene().line] ?? [];
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
    const [file] = (await filesOf(world(), 'focalPointKP', scene().report.id))[scene().line] ?? [];
    const response = await fetchFile(world(), 'focalPointKP', file?.id ?? '');
    expect(response.headers.get('content-disposition')).toContain(
      `filename*=UTF-8''Raporti%20i%20tremujorit%20%C3%AB.pdf`,
    );
  });

  test('an activity has files of its own', async () => {
    expect((await send('plan.pdf', PDF, `activity/${scene().activity}`)).status).toBe(201);
    expect((await filesOf(world(), 'focalPointKP', scene().report.id))[scene().activity]).toMatchObject([
      { name: 'plan.pdf' },
    ]);
  });

  test('the same file sent twice is attached once', async () => {
    const first = await send('twice.pdf', pdfOf(400, 'twice'));
    const second = await send('twice.pdf', pdfOf(400, 'twice'));
    expect(second).toEqual(first);
    expect(await agreement()).toMatchObject({ missing: [], orphans: [], unfinished: [] });
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
        const upload = httpRequest(`${world().address}/evidence/line/${scene().line}`, {
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

  test('twenty files fit on a line, and no more', async () => {
    const other = scene().report.lines[1]?.id ?? '';
    for (let number = 0; number < 20; number += 1)
      expect((await send(`${number}.pdf`, pdfOf(300, String(number)), `line/${other}`)).status).toBe(201);
    expect(await send('one more.pdf', PDF, `line/${other}`)).toMatchObject({
      status: 400,
      message: 'At most 20 files can be attached here. Remove one first.',
    });
  });

  test('the folder holds nothing but files with random names', async () => {
    const names = (await readdir(folder)).filter((name) => name !== 'incoming');
    expect(names.length).toBeGreaterThan(20);
    expect(names.filter((name) => !/^[\da-f-]{36}$/.test(name))).toEqual([]);
    expect(await readdir(join(folder, 'incoming'))).toEqual([]);
  });
});
