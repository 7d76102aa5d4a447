import { mkdir, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AuditEvent } from '../../../server/src/entities/auditEvent';
import { Evidence } from '../../../server/src/entities/evidence';
import { sweepEvidence } from '../../../server/src/features/reporting/evidence/sweepEvidence';
import { describeEvidence } from '../../support/describeEvidence';
import { answerOf, fetchFile, filesOf, pdfOf, removeFile } from '../../support/evidenceFiles';

const LONG_AGO = new Date('2020-01-15T09:00:00.000Z');

describeEvidence('Files that are kept', ({ world, scene, send, agreement, folder }) => {
  const rowOf = (id: string) => world().database.reading.findOneByOrFail(Evidence, { id });

  test('a file of another institution answers exactly as one that never was', async () => {
    const file = await send('mine.pdf', pdfOf(700, 'mine'));
    expect(file.status).toBe(201);
    const answers = await Promise.all(
      [file.id ?? '', '00000000-0000-7000-8000-000000000000'].map(async (id) => {
        const response = await fetchFile(world(), 'focalPointPVPT', id);
        const code = await removeFile(world(), 'focalPointPVPT', { evidenceId: id, why: 'x' });
        return [response.status, await response.text(), code];
      }),
    );
    expect(answers[0]).toEqual(answers[1]);
    expect(answers[0]?.[0]).toBe(404);
    for (const person of ['donor', 'admin'] as const)
      expect((await fetchFile(world(), person, file.id ?? '')).status).toBe(403);
    expect((await fetchFile(world(), 'anonymous', file.id ?? '')).status).toBe(401);
  });

  test('a removed file is gone, and who removed it and why stays', async () => {
    const { id = '' } = await send('wrong.pdf', pdfOf(500, 'wrong'));
    expect(await removeFile(world(), 'focalPointKP', { evidenceId: id, why: ' ' })).toBe('INVALID_INPUT');
    expect(await removeFile(world(), 'coordinator', { evidenceId: id, why: 'x' })).toBe('NOT_ALLOWED');
    const remove = () => removeFile(world(), 'focalPointKP', { evidenceId: id, why: 'The wrong list' });
    expect([await remove(), await remove()]).toEqual([undefined, undefined]);
    expect((await fetchFile(world(), 'focalPointKP', id)).status).toBe(404);
    const files = (await filesOf(world(), 'coordinator', scene().report.id))[scene().line] ?? [];
    expect(files.find((file) => file.id === id)?.removed).toEqual({
      by: 'focalPointKP',
      why: 'The wrong list',
    });
    const events = await world().database.reading.findBy(AuditEvent, { action: 'EVIDENCE_REMOVED' });
    expect(events).toMatchObject([
      { subject: '2018-Q3 KP ' + scene().report.lines[0]?.indicator.code, detail: id },
    ]);
    const trail = await world().database.reading.findBy(AuditEvent, { subject: events[0]?.subject });
    expect(trail.map(({ detail }) => detail).filter((detail) => /wrong/i.test(detail ?? ''))).toEqual([]);
    expect(await agreement()).toMatchObject({ missing: [], orphans: [] });
  });

  test('the check names a file that is missing, one that was changed and one that nobody speaks of', async () => {
    const ids = [await send('lost.pdf', pdfOf(600, 'lost')), await send('spoilt.pdf', pdfOf(600, 'spoilt'))];
    const rows = await Promise.all(ids.map(({ id }) => rowOf(id ?? '')));
    await rm(join(folder, rows[0]?.storedName ?? ''));
    await writeFile(join(folder, rows[1]?.storedName ?? ''), 'something else');
    const stray = '0190a000-0000-7000-8000-000000000000';
    await writeFile(join(folder, stray), 'x');
    await utimes(join(folder, stray), LONG_AGO, LONG_AGO);
    const found = await agreement();
    expect(found.missing).toEqual([`${rows[0]?.storedName} (lost.pdf)`]);
    expect(found.changed).toEqual([`${rows[1]?.storedName} (spoilt.pdf)`]);
    expect(found.orphans).toEqual([stray]);
    await rm(join(folder, stray));
  });

  test('a file whose row is not written yet is arriving, and no orphan', async () => {
    const arriving = '0190a000-0000-7000-8000-000000000001';
    await writeFile(join(folder, arriving), 'x');
    expect(await agreement()).toMatchObject({ orphans: [], unfinished: [arriving] });
    await rm(join(folder, arriving));
  });

  test.each([
    ['is gone', (path: string) => rm(path)],
    ['was cut', (path: string) => writeFile(path, 'cut')],
  ])('who asks for a file that %s is told so, and the log says which', async (_, spoil) => {
    const { id = '' } = await send(`${_}.pdf`, pdfOf(650, _));
    const { storedName } = await rowOf(id);
    await spoil(join(folder, storedName));
    world().log.length = 0;
    const { status, code, message = '' } = await answerOf(await fetchFile(world(), 'coordinator', id));
    expect([status, code]).toEqual([404, 'NOT_FOUND']);
    expect(message).toMatch(/^This file was attached, but the server cannot find it any more/);
    const [line = ''] = world().log;
    expect(line).toContain(storedName);
    expect(message).toContain((JSON.parse(line) as { reference: string }).reference);
  });

  test('a removal whose file cannot be deleted counts, is logged, and is mended by the next sweep', async () => {
    const { id = '' } = await send('stays.pdf', pdfOf(800, 'stays'));
    const path = join(folder, (await rowOf(id)).storedName);
    // A folder in the place of the file: it cannot be deleted as one.
    await rm(path);
    await mkdir(path);
    world().log.length = 0;
    expect(await removeFile(world(), 'focalPointKP', { evidenceId: id, why: 'Wrong' })).toBeUndefined();
    expect(world().log).toHaveLength(1);
    await rm(path, { recursive: true });
    await writeFile(path, pdfOf(800, 'stays'));
    expect((await fetchFile(world(), 'focalPointKP', id)).status).toBe(404);
    expect(await agreement()).toMatchObject({ orphans: [], undeleted: [(await rowOf(id)).storedName] });
    expect(await sweepEvidence(world().database.reading, folder, new Date())).toMatchObject({ removed: 1 });
    expect(await agreement()).toMatchObject({ orphans: [], undeleted: [] });
  });

  test('the sweep deletes what uploads left behind long ago, and neither what arrives nor what no row speaks of', async () => {
    const { id = '' } = await send('attached.pdf', pdfOf(900, 'attached'));
    const [old, young, stray] = ['a', 'b', 'c'].map((digit) => `0190a000-0000-7000-8000-00000000000${digit}`);
    const paths = [join(folder, 'incoming', old ?? ''), join(folder, stray ?? '')];
    for (const path of paths) {
      await writeFile(path, 'x');
      await utimes(path, LONG_AGO, LONG_AGO);
    }
    await writeFile(join(folder, 'incoming', young ?? ''), 'x');
    expect(await sweepEvidence(world().database.reading, folder, new Date())).toEqual({
      unfinished: 1,
      removed: 0,
    });
    expect(await agreement()).toMatchObject({ unfinished: [young], orphans: [stray] });
    expect((await fetchFile(world(), 'focalPointKP', id)).status).toBe(200);
  });
});
