import { HIDDEN_MARK, HIDDEN_WORDS } from '../../../schema/language/hiddenMark';
import { LANGUAGES } from '../../../schema/language/languages';

test('the mark of a hidden figure is plain ASCII and can be taken for no number', () => {
  expect(HIDDEN_MARK).toMatch(/^[\x21-\x7e]+$/);
  expect(HIDDEN_MARK).not.toMatch(/[\d=+@-]/);
});

test.each(LANGUAGES)('the mark has words in %s', (language) => {
  expect(HIDDEN_WORDS[language]).toMatch(/^\p{L}[\p{L} ]+$/u);
});
