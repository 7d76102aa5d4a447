import { newId } from '../../../server/src/ids';
import { change, changed, openReport, submitFilled } from '../../support/reporting';
import type { ActivitySeen } from '../../support/reportSeen';
import { describeInEachWorld, type PersonName } from '../../support/world';

interface Entry {
  by: string;
  setAside: boolean;
  percent: number | null;
  narrative: string | null;
  kept: { percent: number | null; narrative: string | null } | null;
}

const HISTORY = `query ($id: ID!) { report(id: $id) { activities { id
  history { by setAside percent narrative kept { percent narrative } } } } }`;

describeInEachWorld('The history of an activity', (world) => {
  const activityIn = async (quarter: string) => {
    const report = await openReport(world(), quarter, 'KP');
    const [activity] = report.activities;
    if (!activity) throw new Error('The police leads no activity.');
    return { report, activity };
  };

  const historyOf = async (reportId: string, activityReportId: string): Promise<Entry[]> => {
    const { data } = await world()
      .as('focalPointKP')
      .query<{ report: { activities: { id: string; history: Entry[] }[] } }>(HISTORY, { id: reportId });
    return data?.report.activities.find(({ id }) => id === activityReportId)?.history ?? [];
  };

  const setAside = (person: PersonName, { id, version }: ActivitySeen, more: object) =>
    change<ActivitySeen>(world(), person, [
      'setAsideActivity',
      { activityReportId: id, version, percent: 20, narrative: 'Ours', key: newId(), ...more },
    ]);

  test('keeps the status that was typed and set aside after a conflict, once, beside the one that stayed', async () => {
    const { report, activity } = await activityIn('2018-Q1');
    const status = { activityReportId: activity.id, version: activity.version };
    await changed(world(), 'focalPointKP', [
      'recordActivityStatus',
      { ...status, percent: 40, narrative: 'Theirs' },
    ]);
    const key = newId();
    for (let time = 0; time < 2; time += 1) {
      const { result } = await setAside('focalPointKP', activity, { key });
      expect(result).toMatchObject({ percent: 40, version: activity.version + 1 });
    }
    await setAside('focalPointKP', activity, { percent: 40, narrative: 'Theirs' });
    expect(await historyOf(report.id, activity.id)).toEqual([
      {
        by: 'focalPointKP',
        setAside: true,
        percent: 20,
        narrative: 'Ours',
        kept: { percent: 40, narrative: 'Theirs' },
      },
      { by: 'focalPointKP', setAside: false, percent: 40, narrative: 'Theirs', kept: null },
    ]);
  });

  test('takes nothing aside from another institution, nor what no activity can have, nor after submitting', async () => {
    const { report, activity } = await activityIn('2018-Q2');
    const codeOf = async (person: PersonName, more: object) =>
      (await setAside(person, activity, more)).error?.extensions?.code;
    expect(await codeOf('focalPointMEST', {})).toBe('NOT_FOUND');
    expect(await codeOf('focalPointKP', { percent: 101 })).toBe('INVALID_INPUT');
    await submitFilled(world(), 'focalPointKP', report.id);
    expect(await codeOf('focalPointKP', {})).toBe('NOT_ALLOWED');
  });
});
