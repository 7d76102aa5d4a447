import { changed, openReport, submitFilled } from '../../support/reporting';
import { describeInEachWorld, type PersonName } from '../../support/world';

interface Owed {
  quarter: string;
  deadlines: {
    institution: { code: string };
    dueOn: string;
    expectedReports: number;
    submittedReports: number;
    timeliness: { state: string };
  }[];
}

describeInEachWorld('Deadlines by institution', (world) => {
  const owedIn = async (person: PersonName) => {
    const { data } = await world()
      .as(person)
      .query<{ quarters: Owed[] }>(
        `{ quarters { quarter deadlines {
        institution { code } dueOn expectedReports submittedReports timeliness { state } } } }`,
      );
    return data?.quarters.find(({ quarter }) => quarter === '2018-Q3')?.deadlines ?? [];
  };

  beforeAll(async () => {
    world().clock.set('2018-10-10T08:00:00.000Z');
    const { id } = await openReport(world(), '2018-Q3', 'KP');
    await changed(world(), 'coordinator', [
      'extendDeadline',
      {
        quarter: '2018-Q3',
        institutionId: world().institutionId('PVPT'),
        dueOn: '2018-11-02',
        reason: 'Late',
      },
    ]);
    await submitFilled(world(), 'focalPointKP', id);
    world().clock.set('2018-10-17T08:00:00.000Z');
  });

  test('the coordinator sees who owes what by which day, extensions included, earliest first', async () => {
    const owed = await owedIn('coordinator');
    const of = (code: string) => owed.find(({ institution }) => institution.code === code);
    expect(of('KP')).toMatchObject({ dueOn: '2018-10-15', submittedReports: 1 });
    expect(of('PVPT')).toMatchObject({
      dueOn: '2018-11-02',
      submittedReports: 0,
      timeliness: { state: 'OPEN' },
    });
    expect(of('MEST')).toMatchObject({ dueOn: '2018-10-15', timeliness: { state: 'OVERDUE' } });
    expect(owed.map(({ dueOn }) => dueOn)).toEqual(owed.map(({ dueOn }) => dueOn).toSorted());
  });

  test('a focal point sees the own deadline alone', async () => {
    const owed = await owedIn('focalPointPVPT');
    expect(owed.map(({ institution, dueOn }) => [institution.code, dueOn])).toEqual([['PVPT', '2018-11-02']]);
  });
});
