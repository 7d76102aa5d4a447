import fc from 'fast-check';
import { lineChecks } from '../../../client/src/features/reporting/lineChecks';
import type { ReportPageQuery } from '../../../client/src/generated/graphql';
import { LANGUAGES } from '../../../schema/language/languages';
import { TOTAL, type CellContent } from '../../../server/src/domain/cell';
import { usesParts } from '../../../server/src/domain/measurement';
import { quartersBetween } from '../../../server/src/domain/quarter';
import { LineValue } from '../../../server/src/entities/lineValue';
import { ReportLine } from '../../../server/src/entities/reportLine';
import { newId } from '../../../server/src/ids';
import { insertRows } from '../../../server/src/insertRows';
import { clientDocument } from '../../bench/clientDocument';
import { storeReport } from '../../support/storeReport';
import { describeInEachWorld, type World } from '../../support/world';

const BLANK: CellContent = { amount: null, numerator: null, denominator: null, reason: null };
const LAST = '2018-Q4';
/** Whose lines have all measures, and breakdowns of every kind. */
const REPORTS = [
  { framework: 'NATS-2015-2019', institution: 'KP' },
  { framework: 'NATS-2015-2019', institution: 'MEST' },
  { framework: 'NATS-2015-2019', institution: 'PVPT' },
  { framework: 'MF-2017-2020', institution: 'ONATC' },
  { framework: 'MF-2017-2020', institution: 'KP' },
];
const RUNS = 12;

/** Right and wrong ones, those that add up now and then among them. */
const number = fc.constantFrom('0', '1', '2', '3', '4', '6', '10', '12', '40', '-1', '2.5', '0.3333');
const content = (inParts: boolean): fc.Arbitrary<CellContent> =>
  fc.oneof(
    { weight: 2, arbitrary: fc.constant(BLANK) },
    { weight: 1, arbitrary: fc.constant({ ...BLANK, reason: 'NOT_COLLECTED' as const }) },
    {
      weight: 7,
      arbitrary: inParts
        ? fc.record({
            ...blankArbitrary,
            numerator: fc.option(number, { freq: 8 }),
            denominator: fc.option(number, { freq: 8 }),
          })
        : fc.record({ ...blankArbitrary, amount: number }),
    },
  );
const blankArbitrary = {
  amount: fc.constant(null),
  numerator: fc.constant(null),
  denominator: fc.constant(null),
  reason: fc.constant(null),
};

interface Place {
  id: string;
  cells: { key: string; inParts: boolean }[];
}

/** Lines of a year and a quarter, all blank; the places of the cells that can be filled. */
async function storeLines(world: World): Promise<{ places: Place[]; reportIds: string[] }> {
  const ctx = world.ctx('coordinator');
  const plan = await ctx.plan();
  const reportIds: string[] = [];
  for (const quarter of quartersBetween('2017-Q4', LAST))
    for (const report of REPORTS) {
      const stored = {
        ...report,
        quarter,
        workflow: 'DRAFT' as const,
        enteredById: world.userId('focalPointKP'),
      };
      const { id } = await ctx.transaction(({ db }) => storeReport(db, plan, stored));
      if (quarter === LAST) reportIds.push(id);
    }
  const places = (await ctx.db.find(ReportLine)).map(({ id, indicatorId }) => {
    const indicator = plan.indicator.get(indicatorId);
    const inParts = indicator ? usesParts(indicator.measure) : false;
    return { id, cells: [TOTAL, ...(indicator?.cells.keys() ?? [])].map((key) => ({ key, inParts })) };
  });
  return { places, reportIds };
}

const notes = fc.record({
  noBreakdown: fc.boolean(),
  explanation: fc.constantFrom(null, 'Because it is so.'),
});

/** For each line its note, and what each of its cells holds, or its total alone. */
const filling = (places: readonly Place[]) =>
  fc.tuple(
    ...places.map(({ id, cells }) =>
      fc.record({
        id: fc.constant(id),
        note: notes,
        totalAlone: fc.boolean(),
        values: fc.tuple(
          ...cells.map(({ key, inParts }) => content(inParts).map((value) => ({ key, value }))),
        ),
      }),
    ),
  );

type Filling = ReturnType<typeof filling> extends fc.Arbitrary<infer Lines> ? Lines : never;

async function fill(world: World, lines: Filling): Promise<void> {
  await world.ctx('coordinator').transaction(async ({ db }) => {
    await db.createQueryBuilder().delete().from(LineValue).execute();
    for (const { id, note } of lines) await db.update(ReportLine, { id }, note);
    const entered = { enteredById: world.userId('focalPointKP'), enteredAt: world.clock.now(), version: 1 };
    const rows = lines.flatMap(({ id, values, totalAlone }) =>
      values
        .slice(0, totalAlone ? 1 : undefined)
        .map(({ key, value }) => ({ id: newId(), lineId: id, cell: key, ...value, ...entered })),
    );
    await insertRows(db, LineValue, rows);
  });
}

/** Findings have no order of their own: the cells of a line are stored in none. */
const sorted = (checks: readonly object[]) => checks.map((check) => JSON.stringify(check)).sort();

describeInEachWorld('The checks in the browser', (world) => {
  const page = clientDocument('ReportPage');

  test('find in any line exactly what the server finds, in the same words', async () => {
    const { places, reportIds } = await storeLines(world());
    const rules = new Set<string>();
    await fc.assert(
      fc.asyncProperty(filling(places), async (lines) => {
        await fill(world(), lines);
        for (const [place, id] of reportIds.entries()) {
          const language = LANGUAGES[place % LANGUAGES.length] ?? 'en';
          const { data, errors } = await world()
            .as('coordinator')
            .query<ReportPageQuery>(page, { id }, language);
          expect(errors).toBeUndefined();
          for (const line of data?.report?.lines ?? []) {
            const found = lineChecks(line, () => undefined, language);
            line.checks.forEach(({ rule }) => rules.add(rule));
            expect(sorted(found)).toEqual(sorted(line.checks.map(inOrder)));
          }
        }
      }),
      { numRuns: RUNS, seed: 15 },
    );
    // Every rule of a line has been met; what is no number at all cannot be stored.
    expect([...rules].sort()).toEqual([...ALL_RULES].sort());
  }, 120_000);
});

const inOrder = ({ rule, severity, cell, breakdownId, sum, message, explained }: LineChecked) => ({
  rule,
  severity,
  cell,
  breakdownId,
  sum: sum ? { part: sum.part, sum: sum.sum, total: sum.total } : null,
  message,
  explained,
});

type LineChecked = NonNullable<ReportPageQuery['report']>['lines'][number]['checks'][number];

const ALL_RULES = [
  'BREAKDOWN_ABOVE_TOTAL',
  'BREAKDOWN_MISSING',
  'BREAKDOWN_NOT_EQUAL_TOTAL',
  'LINE_EMPTY',
  'MUCH_HIGHER',
  'MUCH_LOWER',
  'NEGATIVE',
  'NOT_WHOLE',
  'NUMERATOR_ABOVE_DENOMINATOR',
  'OUT_OF_RANGE',
  'PART_MISSING',
  'TOO_MANY_DECIMALS',
  'ZERO_AFTER_VALUES',
];
