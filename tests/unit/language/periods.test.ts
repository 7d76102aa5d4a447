import { formatPeriod } from '../../../schema/language/formatPeriod';
import { formatQuarter, formatShortQuarter } from '../../../schema/language/formatQuarter';
import { LANGUAGES, type Language } from '../../../schema/language/languages';

test.each<[Language, string, string]>([
  ['sq', 'TM3 2026', 'TM3 26'],
  ['sr', '3. kvartal 2026.', '3. kv. 26.'],
  ['en', 'Q3 2026', 'Q3 26'],
])('the third quarter reads in %s as %s and on an axis as %s', (language, long, short) => {
  expect(formatQuarter(language, '2026-Q3')).toBe(long);
  expect(formatShortQuarter(language, '2026-Q3')).toBe(short);
});

test.each(['2026-Q5', '2026-Q0', '2026', '26-Q3', '2026-q3', ' 2026-Q3', ''])(
  '"%s" is no quarter and is refused',
  (quarter) => {
    expect(() => formatQuarter('en', quarter)).toThrow(RangeError);
  },
);

test.each<[string, string, string[]]>([
  ['2018-01-01', '2018-12-31', ['2018', '2018.', '2018']],
  ['2015-01-01', '2019-12-31', ['2015–2019', '2015–2019.', '2015–2019']],
  ['2018-07-01', '2018-09-30', ['TM3 2018', '3. kvartal 2018.', 'Q3 2018']],
  ['2018-05-01', '2018-05-31', ['maj 2018', 'maj 2018.', 'May 2018']],
  ['2017-03-01', '2017-05-31', ['mars–maj 2017', 'mart–maj 2017.', 'March–May 2017']],
  ['2018-01-01', '2018-09-30', ['janar–shtator 2018', 'januar–septembar 2018.', 'January–September 2018']],
  ['2016-02-01', '2016-02-29', ['shkurt 2016', 'februar 2016.', 'February 2016']],
  [
    '2016-02-01',
    '2016-02-28',
    ['1.2.2016 – 28.2.2016', '1. 2. 2016. – 28. 2. 2016.', '1 Feb 2016 – 28 Feb 2016'],
  ],
  ['2018-10-18', '2018-10-18', ['18 tetor 2018', '18. oktobar 2018.', '18 October 2018']],
  [
    '2017-04-01',
    '2018-03-31',
    ['1.4.2017 – 31.3.2018', '1. 4. 2017. – 31. 3. 2018.', '1 Apr 2017 – 31 Mar 2018'],
  ],
])('the period from %s to %s is written in its shortest usual form', (start, end, shown) => {
  expect(LANGUAGES.map((language) => formatPeriod(language, start, end))).toEqual(shown);
});

test('a period that ends before it starts is refused', () => {
  expect(() => formatPeriod('en', '2018-02-01', '2018-01-31')).toThrow(RangeError);
});
