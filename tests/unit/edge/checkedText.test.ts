import { optionalText, requiredText } from '../../../server/src/checkedText';

const PLACE = { field: 'comment', limit: 10 };

test.each([
  ['spaces around it', '  three  ', 'three'],
  ['a NUL', 'th\u0000ree', 'three'],
  ['a zero-width space', 'th\u200bree', 'three'],
  ['a turned direction', '\u202eeerht', 'eerht'],
  ['half a character', 'three\ud800', 'three'],
  ['a byte order mark', '\ufeffthree', 'three'],
  ['new lines of Windows', 'a\r\nb\rc', 'a\nb\nc'],
  ['Albanian and Serbian letters', 'ëçšđž', 'ëçšđž'],
  ['a whole character beyond 16 bits', '😀', '😀'],
])('of a text with %s the readable part is kept', (_, text, kept) => {
  expect(optionalText(text, PLACE)).toBe(kept);
});

test.each([null, undefined, '', ' \n\t ', '\u0000', '\u200b \u200b', '\u00ad\u2060'])(
  'a text that nobody can see is none: %j',
  (text) => {
    expect(optionalText(text, PLACE)).toBeNull();
    expect(() => requiredText(text, PLACE)).toThrow(
      expect.objectContaining({ sentence: 'Error_TEXT_REQUIRED' }) as Error,
    );
  },
);

test('the limit counts what is kept', () => {
  expect(optionalText(`${'x'.repeat(10)}\u200b`, PLACE)).toHaveLength(10);
  expect(() => optionalText('x'.repeat(11), PLACE)).toThrow(
    expect.objectContaining({ sentence: 'Error_TEXT_TOO_LONG' }) as Error,
  );
});
