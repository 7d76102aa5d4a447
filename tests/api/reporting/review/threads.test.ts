import { change, openReport } from '../../../support/reporting';
import type { ReportSeen } from '../../../support/reportSeen';
import { lineIdOf, seeReview, startThread, theReview, type ReviewSeen } from '../../../support/reviewing';
import { describeInEachWorld, type PersonName } from '../../../support/world';

const CODE = 'I1.1.1b';

describeInEachWorld('Conversations about a report', (world) => {
  let report: ReportSeen;
  beforeAll(async () => {
    report = await openReport(world(), '2018-Q1', 'KP');
  });

  const act = (
    person: PersonName,
    mutation: 'answerThread' | 'resolveThread' | 'reopenThread',
    input: object,
  ) => change<ReviewSeen>(world(), person, [mutation, { ...input }]);
  const start = (person: PersonName, input: object) =>
    change<ReviewSeen>(world(), person, ['startThread', { reportId: report.id, text: 'Why?', ...input }]);

  test('both sides talk about a cell, and both see what was said, by whom and when', async () => {
    const lineId = lineIdOf(report, CODE);
    const place = { reportId: report.id, lineId, cell: 'sex=female' };
    const started = await startThread(world(), 'coordinator', { ...place, text: ' Six or\r\nsixteen? ' });
    const [thread] = started.threads;
    expect(thread).toMatchObject({ lineId, cell: 'sex=female', cellTitle: 'Female', resolvedAt: null });
    expect(started.openThreads).toBe(1);
    expect(started.lines.map(({ indicator, openThreads }) => [indicator.code, openThreads])).toContainEqual([
      CODE,
      1,
    ]);
    await act('focalPointKP', 'answerThread', { threadId: thread?.id, text: 'Six.' });
    const seen = await theReview(world(), 'coordinator', report.id);
    const at = world().clock.now().toISOString();
    expect(seen.threads.find(({ id }) => id === thread?.id)?.comments).toEqual([
      { at, by: 'coordinator', role: 'COORDINATOR', text: 'Six or\nsixteen?' },
      { at, by: 'focalPointKP', role: 'FOCAL_POINT', text: 'Six.' },
    ]);
  });

  test('what is said twice with one key, because the answer was lost, stands there once', async () => {
    const opened = { text: 'Sent twice?', key: 'thread-key-0001' };
    await start('coordinator', opened);
    const { threads = [] } = (await start('coordinator', opened)).result ?? {};
    const mine = threads.filter(({ comments }) => comments[0]?.text === 'Sent twice?');
    expect(mine).toHaveLength(1);
    const answer = { threadId: mine[0]?.id, text: 'Once.', key: 'answer-key-0001' };
    await act('focalPointKP', 'answerThread', answer);
    await act('coordinator', 'resolveThread', { threadId: mine[0]?.id });
    const again = await act('focalPointKP', 'answerThread', answer);
    expect(again.error).toBeUndefined();
    const said = again.result?.threads.find(({ id }) => id === mine[0]?.id)?.comments;
    expect(said?.map(({ text }) => text)).toEqual(['Sent twice?', 'Once.']);
  });

  test('a resolved conversation stays readable, takes no answer, and can be opened again', async () => {
    const { threads } = await startThread(world(), 'focalPointKP', {
      reportId: report.id,
      text: 'A question.',
    });
    const threadId = threads.at(-1)?.id;
    const before = (await theReview(world(), 'focalPointKP', report.id)).openThreads;
    const resolved = await act('coordinator', 'resolveThread', { threadId });
    expect(resolved.result?.openThreads).toBe(before - 1);
    expect(resolved.result?.threads.at(-1)).toMatchObject({
      resolvedBy: 'coordinator',
      comments: [{ text: 'A question.' }],
    });
    const again = await act('focalPointKP', 'resolveThread', { threadId });
    expect(again.result?.threads.at(-1)).toMatchObject({ resolvedBy: 'coordinator' });
    const answer = await act('focalPointKP', 'answerThread', { threadId, text: 'One thing more.' });
    expect(answer.error).toMatchObject({
      message: 'This conversation is resolved. Open it again to answer.',
      extensions: { code: 'NOT_ALLOWED' },
    });
    await act('focalPointKP', 'reopenThread', { threadId });
    const reopened = await act('focalPointKP', 'answerThread', { threadId, text: 'One thing more.' });
    expect(reopened.result?.threads.at(-1)).toMatchObject({ resolvedAt: null, resolvedBy: null });
    expect(reopened.result?.threads.at(-1)?.comments).toHaveLength(2);
  });

  test.each<[string, object, string]>([
    ['without a word', { text: ' \n ' }, 'text'],
    ['longer than 2,000 characters', { text: 'x'.repeat(2001) }, 'text'],
    ['about a line of another report', { lineId: 'unknown' }, 'lineId'],
    ['about a cell without its line', { cell: 'total' }, 'cell'],
  ])('%s is not started', async (_, input, field) => {
    const before = (await theReview(world(), 'coordinator', report.id)).threads.length;
    const { error } = await start('coordinator', input);
    expect(error?.extensions).toMatchObject({ code: 'INVALID_INPUT', field });
    expect((await theReview(world(), 'coordinator', report.id)).threads).toHaveLength(before);
  });

  test('about a cell that the line does not have is not started', async () => {
    const { error } = await start('coordinator', { lineId: lineIdOf(report, CODE), cell: 'sex=none' });
    expect(error?.extensions).toMatchObject({ code: 'INVALID_INPUT', field: 'cell' });
  });

  test('are not there for another institution, and not for donors and administrators', async () => {
    const { threads } = await startThread(world(), 'focalPointKP', { reportId: report.id, text: 'Ours.' });
    const input = { threadId: threads.at(-1)?.id, text: 'Theirs.' };
    expect(await seeReview(world(), 'focalPointMEST', report.id)).toBeNull();
    const foreign = await act('focalPointMEST', 'answerThread', input);
    const unknown = await act('focalPointMEST', 'answerThread', { ...input, threadId: 'unknown' });
    expect(foreign.error).toEqual(unknown.error);
    expect(foreign.error?.extensions).toMatchObject({ code: 'NOT_FOUND', field: 'threadId' });
    for (const person of ['donor', 'admin'] as const)
      expect((await act(person, 'answerThread', input)).error?.extensions.code).toBe('NOT_ALLOWED');
  });
});
