import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { csvText, safeWords } from '../../../../server/src/features/releases/formats/csvText';

/** Texts as an attacker would write them: what starts a formula, blanks, quotes, separators, anything else. */
const wicked = fc
  .tuple(
    fc.array(fc.constantFrom(' ', '\t', '\r', '\n', '\u00a0', '\ufeff', '\u0000'), { maxLength: 3 }),
    fc.constantFrom('=', '+', '-', '@', '＝', '＋', '－', '＠', '"', ',', ';', 'x', ''),
    fc.string({ unit: 'binary' }),
  )
  .map(([blanks, start, rest]) => blanks.join('') + start + rest);

const decimal = fc
  .tuple(fc.boolean(), fc.bigInt({ min: 0n, max: 10n ** 16n }), fc.option(fc.stringMatching(/^\d{1,4}$/)))
  .map(([minus, whole, part]) => `${minus ? '-' : ''}${whole}${part === null ? '' : `.${part}`}`);

/** The first thing that a spreadsheet could see of a cell, after the blanks that it may pass over. */
const seenFirst = (text: string) => /^[\s\u0000\ufeff]*(.?)/u.exec(text)?.[1] ?? '';

describe('A CSV file', () => {
  test('never lets words begin as a formula, and keeps them whole', () => {
    fc.assert(
      fc.property(fc.array(wicked, { minLength: 1, maxLength: 5 }), (words) => {
        const [read = []] = parse(csvText([['x', ...words]]), { bom: false });
        read.slice(1).forEach((cell, place) => {
          expect('=+-@＝＋－＠').not.toContain(seenFirst(cell) || 'nothing');
          expect(cell).not.toMatch(/^[\t\r\n]/);
          expect([words[place], `'${words[place]}`]).toContain(cell);
        });
      }),
      { numRuns: 2000 },
    );
  });

  test('leaves numbers numbers, negative ones too', () => {
    fc.assert(
      fc.property(fc.array(decimal, { minLength: 1, maxLength: 5 }), (numbers) => {
        const [read] = parse(csvText([numbers.map((number) => ({ number }))]));
        expect(read).toEqual(numbers);
      }),
    );
  });

  test.each(['=1+1', '1e5', '', '1,5', '-', 'x'])('refuses %p as a number', (number) => {
    expect(() => csvText([[{ number }]])).toThrow(RangeError);
  });

  test('follows RFC 4180: CRLF at every end, quotes doubled, a blank for nothing', () => {
    expect(csvText([['a "b", c', null, { number: '-1.5' }], ['two\nlines']])).toBe(
      '"a ""b"", c",,-1.5\r\n"two\nlines"\r\n',
    );
  });

  test('does not touch harmless words', () => {
    expect(safeWords('Viktima – ëç')).toBe('Viktima – ëç');
  });
});
