import { PERMISSIONS, type Operation } from '../../../server/src/domain/access';
import { buildSchema } from '../../../server/src/graphql';
import { minimalRequest, type Given } from '../../support/minimalRequest';
import { describeInEachWorld } from '../../support/world';

const schema = buildSchema();
const FIELDS = [
  ...Object.values(schema.getQueryType()?.getFields() ?? {}).map((field) => ({
    kind: 'query' as const,
    field,
  })),
  ...Object.values(schema.getMutationType()?.getFields() ?? {}).map((field) => ({
    kind: 'mutation' as const,
    field,
  })),
];

const OWN_ONLY = FIELDS.filter(({ kind, field }) => {
  const operation = `${kind === 'query' ? 'Query' : 'Mutation'}.${field.name}` as Operation;
  const takesReport = field.args.some(({ name }) => name === 'id' || name === 'input');
  return takesReport && PERMISSIONS[operation].FOCAL_POINT === 'OWN';
});

interface Opened {
  reports: { id: string; lines: { id: string }[]; activities: { id: string }[] }[];
}

describeInEachWorld("Another institution's report", (world) => {
  let foreign: Given = {};

  beforeAll(async () => {
    const coordinator = world().as('coordinator');
    await coordinator.mutate(`mutation { openQuarter(input: { quarter: "2019-Q3" }) { id } }`);
    const { data } = await coordinator.query<Opened>(
      `query ($filter: ReportFilter) { reports(filter: $filter) { id lines { id } activities { id } } }`,
      { filter: { institutionId: world().institutionId('MEST') } },
    );
    const reports = data?.reports ?? [];
    foreign = {
      id: reports[0]?.id,
      reportId: reports[0]?.id,
      lineId: reports.flatMap(({ lines }) => lines)[0]?.id,
      activityReportId: reports.flatMap(({ activities }) => activities)[0]?.id,
    };
  });

  test('is there', () => {
    expect(foreign).toEqual({
      id: expect.any(String) as string,
      reportId: expect.any(String) as string,
      lineId: expect.any(String) as string,
      activityReportId: expect.any(String) as string,
    });
  });

  test.each(OWN_ONLY.map(({ kind, field }) => ({ kind, field, name: field.name })))(
    'answers $name of a focal point exactly as if it were not there',
    async ({ kind, field }) => {
      const ask = async (given: Given) => {
        const { document, variables } = minimalRequest(kind, field, given);
        const { data, errors, status } = await world().as('focalPointKP').query(document, variables);
        return { data, errors, status };
      };
      const unknown = await ask({
        id: 'unknown',
        reportId: 'unknown',
        lineId: 'unknown',
        activityReportId: 'unknown',
      });
      expect(unknown.errors?.map(({ extensions }) => extensions.code) ?? [null]).toEqual([
        kind === 'query' ? null : 'NOT_FOUND',
      ]);
      expect(await ask(foreign)).toEqual(unknown);
    },
  );
});
