import fc from 'fast-check';
import { formatEur } from '../../../schema/language/formatEur';
import { formatNumber } from '../../../schema/language/formatNumber';
import { formatPercent } from '../../../schema/language/formatPercent';
import { LANGUAGES } from '../../../schema/language/languages';
import { formatsOf } from '../../../client/src/format/useFormat';
import { writerOf } from '../../../client/src/features/reporting/lineForm';
import { readNumber } from '../../../schema/language/readNumber';

const RUNS = { numRuns: 2000 };

/** An exact decimal text with at most so many decimals, in the plain form of the contract. */
const decimalText = (decimals: number) =>
  fc
    .tuple(fc.boolean(), fc.bigInt({ min: 0n, max: 10n ** 16n - 1n }), fc.nat(10 ** decimals - 1))
    .map(([negative, whole, part]) => {
      const fraction = decimals === 0 ? '' : String(part).padStart(decimals, '0').replace(/0+$/, '');
      const text = fraction === '' ? String(whole) : `${whole}.${fraction}`;
      return negative && text !== '0' ? `-${text}` : text;
    });
const anyNumber = fc.nat(4).chain((decimals) => fc.tuple(decimalText(decimals), fc.constant(decimals)));

describe.each(LANGUAGES)('in the language %s', (language) => {
  test('what a field shows is read back exactly', () => {
    const write = writerOf(formatsOf(language));
    fc.assert(
      fc.property(anyNumber, ([text, decimals]) => {
        expect(readNumber(write(text, decimals), decimals)).toEqual({ kind: 'number', text });
      }),
      RUNS,
    );
  });

  test('what any page shows is read back exactly, or the cell asks and offers it', () => {
    fc.assert(
      fc.property(anyNumber, ([text, decimals]) => {
        const reading = readNumber(formatNumber(language, text, { decimals }), decimals);
        if (reading.kind === 'asks') expect(reading.choices).toContain(text);
        else expect(reading).toEqual({ kind: 'number', text });
        // Only three decimals look like a group.
        expect(reading.kind === 'asks' && decimals !== 3).toBe(false);
      }),
      RUNS,
    );
  });

  test('who knows the decimal mark of the language never asks', () => {
    const mark = language === 'en' ? '.' : ',';
    fc.assert(
      fc.property(anyNumber, ([text, decimals]) => {
        const shown = formatNumber(language, text);
        expect(readNumber(shown, Math.max(decimals, 1), { mark })).toEqual({ kind: 'number', text });
      }),
      RUNS,
    );
  });

  test('an amount in euros is read back exactly where euros are entered, and nowhere else', () => {
    fc.assert(
      fc.property(decimalText(2), (text) => {
        const shown = formatEur(language, text);
        expect(readNumber(shown, 2, { money: true })).toEqual({ kind: 'number', text });
        expect(readNumber(shown, 2)).toEqual({ kind: 'wrong', fault: 'CURRENCY' });
      }),
      RUNS,
    );
  });

  test('a percentage is never taken for a number', () => {
    fc.assert(
      fc.property(decimalText(1), (text) => {
        expect(readNumber(formatPercent(language, text), 1)).toEqual({ kind: 'wrong', fault: 'PERCENT' });
      }),
      RUNS,
    );
  });
});

test('whatever is typed gets one of the four answers, and what is read is a plain decimal text', () => {
  const typed = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: fc.constantFrom(..."0123456789.,' -%€E#/()\u00a0") }),
  );
  fc.assert(
    fc.property(typed, fc.nat(4), fc.boolean(), (text, decimals, money) => {
      const reading = readNumber(text, decimals, { money });
      const texts =
        reading.kind === 'number' ? [reading.text] : reading.kind === 'asks' ? reading.choices : [];
      for (const each of texts) expect(each).toMatch(/^-?(0|[1-9]\d*)(\.\d*[1-9])?$/);
      if (reading.kind === 'asks') expect(reading.choices).not.toEqual([]);
      for (const each of texts) expect(each.split('.')[1]?.length ?? 0).toBeLessThanOrEqual(decimals);
    }),
    { numRuns: 5000 },
  );
});
