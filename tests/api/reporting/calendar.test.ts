import { countStatements } from '../../support/countStatements';
import { changed, openReport, submitFilled } from '../../support/reporting';
import { describeInEachWorld, type PersonName } from '../../support/world';

interface Calendar {
  due: {
    quarter: string;
    institution: { code: string };
    framework: { code: string };
    workflow: string;
    timeliness: { state: string; dueAt: string };
    completeness: { missing: number };
  }[];
  coming: { quarter: string; opensOn: string; dueOn: string }[];
}

const CALENDAR = `{ calendar {
  due { quarter institution { code } framework { code } workflow timeliness { state dueAt } completeness { missing } }
  coming { quarter opensOn dueOn } } }`;

describeInEachWorld('The calendar', (world) => {
  const calendarOf = async (person: PersonName): Promise<Calendar> => {
    const { data, errors } = await world().as(person).query<{ calendar: Calendar }>(CALENDAR);
    if (!data) throw new Error(JSON.stringify(errors));
    return data.calendar;
  };
  const of = ({ due }: Calendar, code: string) => due.filter(({ institution }) => institution.code === code);

  beforeAll(async () => {
    world().clock.set('2018-10-10T08:00:00.000Z');
    const { id } = await openReport(world(), '2018-Q3', 'KP');
    await changed(world(), 'coordinator', [
      'extendDeadline',
      {
        quarter: '2018-Q3',
        institutionId: world().institutionId('PVPT'),
        dueOn: '2018-12-02',
        reason: 'Late',
      },
    ]);
    await submitFilled(world(), 'focalPointKP', id);
    world().clock.set('2018-10-17T08:00:00.000Z');
  });

  test('tells the coordinator what is due within four weeks and by when, earliest first, with what is missing', async () => {
    const calendar = await calendarOf('coordinator');
    expect(of(calendar, 'MEST')).toMatchObject([
      { quarter: '2018-Q3', workflow: 'NOT_STARTED', timeliness: { state: 'OVERDUE' } },
    ]);
    expect(of(calendar, 'MEST')[0]?.completeness.missing).toBeGreaterThan(0);
    const instants = calendar.due.map(({ timeliness }) => timeliness.dueAt);
    expect(instants).toEqual(instants.toSorted());
  });

  test('leaves out what was submitted, and what is due later', async () => {
    const calendar = await calendarOf('coordinator');
    const frameworks = of(calendar, 'KP').map(({ framework }) => framework.code);
    expect([frameworks, of(calendar, 'PVPT')]).toEqual([['MF-2017-2020'], []]);
    world().clock.set('2018-11-10T08:00:00.000Z');
    expect(of(await calendarOf('coordinator'), 'PVPT')).toMatchObject([{ timeliness: { state: 'OPEN' } }]);
    world().clock.set('2018-10-17T08:00:00.000Z');
  });

  test('tells a focal point of the own institution alone', async () => {
    const { due } = await calendarOf('focalPointMEST');
    expect(due.map(({ institution }) => institution.code)).toEqual(['MEST']);
    expect((await calendarOf('focalPointPVPT')).due).toEqual([]);
  });

  test('tells everybody of the quarters after the next, as the rules have them', async () => {
    for (const person of ['coordinator', 'focalPointKP'] as const)
      expect((await calendarOf(person)).coming.slice(0, 2)).toEqual([
        { quarter: '2019-Q1', opensOn: '2019-01-01', dueOn: '2019-04-15' },
        { quarter: '2019-Q2', opensOn: '2019-04-01', dueOn: '2019-07-15' },
      ]);
  });

  test('is refused to donors and administrators', async () => {
    for (const person of ['donor', 'admin'] as const) {
      const { errors } = await world().as(person).query(CALENDAR);
      expect(errors?.[0]?.extensions.code).toBe('NOT_ALLOWED');
    }
  });

  test('takes no more statements for many reports than for one', async () => {
    const one = await countStatements(world().database, () => calendarOf('focalPointMEST'));
    expect(await countStatements(world().database, () => calendarOf('coordinator'))).toBe(one);
  });

  test('leaves out what a closed quarter takes no more', async () => {
    await changed(world(), 'coordinator', ['closeQuarter', { quarter: '2018-Q3' }]);
    const { due } = await calendarOf('coordinator');
    expect(due.filter(({ institution }) => institution.code !== 'PVPT')).toEqual([]);
  });
});
