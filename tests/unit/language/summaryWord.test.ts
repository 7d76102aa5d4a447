import { summaryWord } from '../../../schema/language/summaryWord';

describe('A text of the summary written by the server', () => {
  test.each([
    ['sr', 1, 'od 1 dospele'],
    ['sr', 2, 'od 2 dospele'],
    ['sr', 5, 'od 5 dospelih'],
    ['en', 1, 'of 1 that was due'],
    ['en', 11, 'of 11 that were due'],
    ['sq', 2, 'nga 2 me afat të arritur'],
  ] as const)('counts in %s: %i', (language, count, text) => {
    expect(summaryWord(language, 'ofDue', { count })).toBe(text);
  });

  test('is never shown with a hole', () => {
    expect(() => summaryWord('en', 'nothingDue')).toThrow(RangeError);
  });
});
