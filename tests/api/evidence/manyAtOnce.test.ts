import { request as httpRequest, type ClientRequest } from 'node:http';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describeEvidence } from '../../support/describeEvidence';
import { attach, headersOf, PDF } from '../../support/evidenceFiles';
import { openReport } from '../../support/reporting';

const BEGINNING = '--xx\r\ncontent-disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n%PDF-1.4\n';

describeEvidence('Uploads at the same time', ({ world, scene, send, folder }) => {
  /** An upload that begins and does not go on. */
  const stalled = async (): Promise<ClientRequest> => {
    const headers = await headersOf(world(), 'focalPointKP');
    const upload = httpRequest(`${world().address}/evidence/line/${scene().line}`, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'multipart/form-data; boundary=xx', 'content-length': 5000 },
    });
    upload.on('error', () => undefined);
    upload.write(BEGINNING);
    return upload;
  };
  const arriving = () => readdir(join(folder, 'incoming')).catch(() => []);
  const until = async (count: number) => {
    while ((await arriving()).length !== count) await new Promise((resolve) => setTimeout(resolve, 20));
  };

  test('three files of one person arrive at once, the fourth is asked to come again, and others are not held up', async () => {
    const other = await openReport(world(), '2018-Q3', 'PVPT');
    const uploads = await Promise.all([stalled(), stalled(), stalled()]);
    await until(3);
    expect(await send('fourth.pdf', PDF)).toMatchObject({
      status: 429,
      code: 'RATE_LIMITED',
      message: 'Many files are being received just now. Send the file again in a minute.',
    });
    const to = `line/${other.lines[0]?.id ?? ''}`;
    expect((await attach(world(), 'focalPointPVPT', { to, name: 'a.pdf', content: PDF })).status).toBe(201);
    uploads.forEach((upload) => upload.destroy());
    await until(0);
    expect((await send('fourth.pdf', PDF)).status).toBe(201);
  });
});
