import { parseValue } from 'graphql';
import { scalars } from '../../../server/src/scalars';

type Name = keyof typeof scalars;

const ACCEPTED: [Name, string, unknown][] = [
  ['Decimal', '12', '12'],
  ['Decimal', ' 12.50 ', '12.5'],
  ['Decimal', '-0.0', '0'],
  ['Decimal', '007', '7'],
  ['Decimal', '1234567890123456.7891', '1234567890123456.7891'],
  ['Quarter', '2018-Q3', '2018-Q3'],
  ['Quarter', '2000-Q1', '2000-Q1'],
  ['Quarter', '2100-Q4', '2100-Q4'],
  ['Instant', '2100-12-31T23:59:59.999Z', new Date('2100-12-31T23:59:59.999Z')],
  ['Instant', '2018-10-15T21:59:59.999Z', new Date('2018-10-15T21:59:59.999Z')],
  ['Instant', '2018-10-15T23:59:59+02:00', new Date('2018-10-15T21:59:59.000Z')],
  ['Day', '2020-02-29', '2020-02-29'],
  ['ChangeKey', '01890a5d-ac96', '01890a5d-ac96'],
];

test.each(ACCEPTED)('%s reads %s', (name, text, value) => {
  expect(scalars[name].parseValue(text)).toEqual(value);
  expect(scalars[name].parseLiteral(parseValue(JSON.stringify(text)))).toEqual(value);
});

const REFUSED: [Name, unknown][] = [
  ...[
    '',
    ' ',
    'x',
    '1,5',
    '1e3',
    '0x1F',
    '12345678901234567',
    '0.00001',
    '.5',
    '5.',
    '--1',
    '１２',
    'NaN',
    'Infinity',
  ].map((text): [Name, unknown] => ['Decimal', text]),
  ...[12, 0.1, true, null, [], ['1'], {}, { toString: '1' }].map((value): [Name, unknown] => [
    'Decimal',
    value,
  ]),
  ...['2018', '2018-Q5', '2018-q3', '0018-Q1', '2018-Q3 ', "2018-Q3'--", '9999-Q4', '2101-Q1', '1999-Q4'].map(
    (text): [Name, unknown] => ['Quarter', text],
  ),
  ['Quarter', 20183],
  ...[
    '2018-10-15',
    '2018-10-15T21:59:59',
    '2018-13-15T21:59:59Z',
    '1999-12-31T23:59:59Z',
    '9999-12-31T23:00:00-05:00',
    'now',
  ].map((text): [Name, unknown] => ['Instant', text]),
  ['Instant', 0],
  ...['2018-02-30', '2018-1-1', '15.10.2018'].map((text): [Name, unknown] => ['Day', text]),
  ['Day', 20181015],
];

test.each(REFUSED)('%s refuses %j', (name, value) => {
  expect(() => scalars[name].parseValue(value)).toThrow();
});

test.each(['12', '0.5', 'true', 'null', '[]', '{}', 'TWELVE'])(
  'a literal that is no text is refused: %s',
  (source) => {
    expect(() => scalars.Decimal.parseLiteral(parseValue(source))).toThrow(TypeError);
  },
);

test('an instant leaves as ISO 8601 with milliseconds', () => {
  expect(scalars.Instant.serialize(new Date('2018-10-15T21:59:59Z'))).toBe('2018-10-15T21:59:59.000Z');
  expect(scalars.Decimal.serialize('12.5')).toBe('12.5');
  expect(scalars.Day.serialize('2018-10-15')).toBe('2018-10-15');
});
