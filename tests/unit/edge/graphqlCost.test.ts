import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, TypeInfo, validate, ValidationContext, type GraphQLError } from 'graphql';
import { buildSchema } from '../../../server/src/graphql';
import { answeredFields, MOST_FIELDS_ANSWERED, withinCost } from '../../../server/src/graphqlCost';
import { withinLimits } from '../../../server/src/graphqlLimits';
import { clientDocument } from '../../bench/clientDocument';

const schema = buildSchema();
const client = join(__dirname, '../../../client/src');

/** The names of everything that the client asks or changes. */
const OPERATIONS = readdirSync(client, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !file.includes('generated'))
  .flatMap((file) => [
    ...readFileSync(join(client, file), 'utf8').matchAll(/^\s*(?:query|mutation) (\w+)\s*[({]/gm),
  ])
  .map(([, name]) => name ?? '');

const contextOf = (document: string) =>
  new ValidationContext(schema, parse(document), new TypeInfo(schema), (error: GraphQLError) => {
    throw error;
  });

test('the heaviest pages are among the documents of the client', () => {
  expect(OPERATIONS).toEqual(
    expect.arrayContaining([
      ...['OverviewPage', 'ReportPage', 'IndicatorPage', 'PlanPage', 'ReportsPage', 'SummaryPage'],
    ]),
  );
});

test.each(OPERATIONS)('%s stays below two thirds of what may be asked', (name) => {
  const document = clientDocument(name);
  expect(validate(schema, parse(document), [withinLimits, withinCost])).toEqual([]);
  expect(answeredFields(contextOf(document))).toBeLessThan((MOST_FIELDS_ANSWERED * 2) / 3);
});

test('the entries of a list in a list are multiplied', () => {
  expect(answeredFields(contextOf('{ frameworks { id } }'))).toBe(2 * 2);
  expect(answeredFields(contextOf('{ frameworks { id objectives { id } } }'))).toBe(2 * (1 + 1 + 5 * 2));
});
