import { blockFlavours } from '../../../client/src/features/reporting/blockFlavours';
import { clipboardBlock, type Block } from '../../../client/src/features/reporting/clipboardBlock';
import { formatsOf } from '../../../client/src/format/useFormat';
import { readNumber } from '../../../schema/language/readNumber';
import { LANGUAGES } from '../../../schema/language/languages';

const BLOCK: Block = [
  [
    { text: '1234', raw: '1234' },
    { text: '12,5', raw: '12.5' },
  ],
  [{ text: 'Not collected' }, { text: '' }],
  [{ text: 'a "b" & <c>\td' }, { text: '"x"' }],
];

test('both flavours read back as the block that was copied', () => {
  const flavours = blockFlavours(BLOCK);
  expect(clipboardBlock({ ...flavours, text: '' })).toEqual([
    ...BLOCK.slice(0, 2),
    // A page knows no tabs.
    [{ text: 'a "b" & <c> d' }, { text: '"x"' }],
  ]);
  expect(clipboardBlock({ ...flavours, html: '' })).toEqual(
    BLOCK.map((row) => row.map(({ text }) => ({ text }))),
  );
});

test('the text is laid out as spreadsheets write it', () => {
  expect(blockFlavours(BLOCK).text).toBe('1234\t12,5\nNot collected\t\n"a ""b"" & <c>\td"\t"""x"""\n');
});

test.each(
  LANGUAGES.flatMap((language) =>
    ['0', '1234', '-12.5', '0.25', '12345.678', '1.234'].map((text) => [language, text] as const),
  ),
)('in %s the number %s is copied so that it can be read in one way only', (language, text) => {
  expect(readNumber(formatsOf(language).plainNumber(text), 4)).toEqual({ kind: 'number', text });
});
