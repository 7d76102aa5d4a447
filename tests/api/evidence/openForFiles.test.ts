import { describeEvidence } from '../../support/describeEvidence';
import { fetchFile, PDF, removeFile } from '../../support/evidenceFiles';
import { approveFilled, changed, openReport, submitFilled } from '../../support/reporting';

describeEvidence('When files come and go', ({ world, send, untouched }) => {
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
});
