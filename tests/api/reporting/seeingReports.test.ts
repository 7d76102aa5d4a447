import { openReport, seeReport } from '../../support/reporting';
import type { ReportSeen } from '../../support/reportSeen';
import { describeInEachWorld, type PersonName } from '../../support/world';

describeInEachWorld('Seeing reports', (world) => {
  const list = async (person: PersonName, filter: Record<string, unknown> = {}) => {
    const { data, errors } = await world()
      .as(person)
      .query<{ reports: ReportSeen[] }>(
        `query ($filter: ReportFilter) { reports(filter: $filter) { reference workflow } }`,
        { filter },
      );
    return errors?.[0]?.extensions.code ?? data?.reports.map(({ reference }) => reference);
  };

  beforeAll(async () => {
    await openReport(world(), '2018-Q2', 'KP');
    await openReport(world(), '2018-Q1', 'KP');
  });

  test('the coordinator sees all, newest quarter first, then by institution and framework', async () => {
    expect(await list('coordinator')).toEqual([
      '2018-Q2/KP/MF-2017-2020',
      '2018-Q2/KP/NATS-2015-2019',
      '2018-Q2/MEST/NATS-2015-2019',
      '2018-Q2/ONATC/MF-2017-2020',
      '2018-Q2/ONATC/NATS-2015-2019',
      '2018-Q2/PVPT/NATS-2015-2019',
      ...['KP/MF-2017-2020', 'KP/NATS-2015-2019', 'MEST/NATS-2015-2019', 'ONATC/MF-2017-2020'].map(
        (reference) => `2018-Q1/${reference}`,
      ),
      '2018-Q1/ONATC/NATS-2015-2019',
      '2018-Q1/PVPT/NATS-2015-2019',
    ]);
  });

  test.each([
    [
      { quarter: '2018-Q1', frameworkCode: 'MF-2017-2020' },
      ['2018-Q1/KP/MF-2017-2020', '2018-Q1/ONATC/MF-2017-2020'],
    ],
    [{ quarter: '2015-Q1' }, []],
    [{ frameworkCode: 'UNKNOWN' }, []],
    [{ frameworkCode: '' }, []],
    [{ institutionId: '' }, []],
    [{ workflow: ['APPROVED'] }, []],
    [{ workflow: [] }, []],
    [
      { quarter: '2018-Q2', workflow: ['NOT_STARTED'], frameworkCode: 'MF-2017-2020' },
      ['2018-Q2/KP/MF-2017-2020', '2018-Q2/ONATC/MF-2017-2020'],
    ],
  ])('a filter of %j narrows', async (filter, references) => {
    expect(await list('coordinator', filter)).toEqual(references);
  });

  test('a focal point sees the own reports alone, also when asking for others', async () => {
    expect(await list('focalPointPVPT')).toEqual([
      '2018-Q2/PVPT/NATS-2015-2019',
      '2018-Q1/PVPT/NATS-2015-2019',
    ]);
    expect(await list('focalPointPVPT', { institutionId: world().institutionId('KP') })).toEqual([]);
    expect(
      await list('coordinator', { institutionId: world().institutionId('KP'), quarter: '2018-Q1' }),
    ).toEqual(['2018-Q1/KP/MF-2017-2020', '2018-Q1/KP/NATS-2015-2019']);
  });

  test("another institution's report is null, as an unknown one is", async () => {
    const { id } = await openReport(world(), '2018-Q2', 'KP');
    expect(await seeReport(world(), 'focalPointPVPT', id)).toBeNull();
    expect(await seeReport(world(), 'focalPointPVPT', '01900000-0000-7000-8000-000000000000')).toBeNull();
    expect(await seeReport(world(), 'focalPointKP', id)).not.toBeNull();
    expect(await seeReport(world(), 'coordinator', id)).not.toBeNull();
  });

  test('donors and administrators see no reports', async () => {
    expect(await list('donor')).toBe('NOT_ALLOWED');
    expect(await list('admin')).toBe('NOT_ALLOWED');
    expect(await list('anonymous' as PersonName)).toBe('NOT_SIGNED_IN');
  });
});
