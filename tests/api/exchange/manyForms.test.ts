import { askForm, sendForm, theForm } from '../../support/forms';
import { openReport } from '../../support/reporting';
import { describeInEachWorld } from '../../support/world';

describeInEachWorld('Forms at the same time', (world) => {
  test('whoever sends many waits alone: others send theirs and download theirs', async () => {
    const [mine, other] = [
      await openReport(world(), '2018-Q3', 'KP'),
      await openReport(world(), '2018-Q3', 'PVPT'),
    ];
    const form = await theForm(world(), 'focalPointKP', mine.id);
    const others = await theForm(world(), 'focalPointPVPT', other.id);
    const sent = Array.from({ length: 12 }, () => sendForm(world(), 'focalPointKP', [mine.id, form]));
    const [sentByOther, downloaded] = await Promise.all([
      sendForm(world(), 'focalPointPVPT', [other.id, others]),
      askForm(world(), 'focalPointPVPT', other.id),
    ]);
    expect([sentByOther.status, downloaded.status]).toEqual([200, 200]);
    const statuses = (await Promise.all(sent)).map(({ status }) => status);
    expect(statuses).toContain(200);
    expect(statuses).toContain(429);
    expect(statuses.filter((status) => status !== 200 && status !== 429)).toEqual([]);
  });
});
