import type { Language } from '../../../schema/language/languages';
import { releaseSentence, type PrintedPoint } from '../../../schema/language/releaseSentence';

const year = (period: string, said: Partial<PrintedPoint> = {}): PrintedPoint => ({
  period,
  value: '120',
  hidden: false,
  outOf: null,
  change: null,
  ...said,
});
const persons = { name: 'Persons', measure: 'COUNT', decimals: 0 } as const;
const share = { name: 'Share', measure: 'RATIO', decimals: 1 } as const;

describe('The sentence of an indicator', () => {
  test.each<[Language, Partial<PrintedPoint>, string]>([
    ['en', { change: '20' }, 'Persons: 120 in 2018, 20 more than the year before'],
    ['en', { change: '-3.0000' }, 'Persons: 120 in 2018, 3 less than the year before'],
    ['en', { change: '0.0000' }, 'Persons: 120 in 2018, as in the year before'],
    ['en', {}, 'Persons: 120 in 2018'],
    ['sq', { change: '20' }, 'Persons: 120 në 2018, 20 më shumë se një vit më parë'],
    ['sr', { change: '20' }, 'Persons (2018.): 120, za 20 više nego godinu dana ranije'],
    ['en', { value: null, hidden: true }, 'Persons: the figure for 2018 is hidden to protect persons'],
    ['sr', { value: null, hidden: true }, 'Persons (2018.): prikriveno radi zaštite osoba'],
  ])('in %s says of %j: %s', (language, said, sentence) => {
    expect(releaseSentence(language, { ...persons, years: [year('2018', said)] }, '2018-Q4')).toBe(sentence);
  });

  test('does not put an older figure in the place of a hidden one', () => {
    const years = [year('2017'), year('2018', { value: null, hidden: true })];
    expect(releaseSentence('en', { ...persons, years }, '2018-Q4')).not.toContain('2017');
  });

  test('speaks of a year without a figure not at all, and says so where there is none', () => {
    const nothing = year('2019', { value: null });
    expect(releaseSentence('en', { ...persons, years: [year('2018'), nothing] }, '2019-Q2')).toBe(
      'Persons: 120 in 2018',
    );
    expect(releaseSentence('en', { ...persons, years: [nothing] }, '2019-Q2')).toBe(
      'Persons: no approved figure',
    );
  });

  test('counts the difference of percentages in points, and tells none of yes and no', () => {
    const years = [year('2018', { value: '60', change: '-2.5' })];
    expect(releaseSentence('en', { ...share, years }, '2018-Q4')).toBe(
      'Share: 60.0% in 2018, 2.5 percentage points less than the year before',
    );
    const yes = { name: 'Law adopted', measure: 'YES_NO', decimals: 0 } as const;
    expect(
      releaseSentence('en', { ...yes, years: [year('2018', { value: '1', change: '1' })] }, '2018-Q4'),
    ).toBe('Law adopted: Yes in 2018');
  });
});
