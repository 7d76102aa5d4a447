import { emptiesField, mergeFields } from '../../../server/src/features/exchange/mergeFields';

interface Note {
  words: string | null;
  mark: boolean;
}
const note = (words: string | null, mark = false): Note => ({ words, mark });

describe('What a form and the page say of the same fields', () => {
  test.each<[string, [Note, Note, Note], [Note, boolean]]>([
    ['nobody changed anything', [note('a'), note('a'), note('a')], [note('a'), false]],
    ['the form changed a field', [note('a'), note('b'), note('a')], [note('b'), false]],
    ['the page changed a field', [note('a'), note('a'), note('b')], [note('b'), false]],
    ['each changed another field', [note('a'), note('b'), note('a', true)], [note('b', true), false]],
    ['both changed a field alike', [note('a'), note('b'), note('b')], [note('b'), false]],
    ['both changed a field', [note('a'), note('b'), note('c')], [note('b'), true]],
    ['the form emptied what the page changed', [note('a'), note(null), note('c')], [note(null), true]],
    ['the form emptied a field', [note('a'), note(null), note('a', true)], [note(null, true), false]],
  ])('%s', (_, [stamped, yours, theirs], [merged, clashes]) => {
    expect(mergeFields({ stamped, yours, theirs })).toEqual({ merged, clashes });
  });

  test('a field that held something and is empty after is told from one that was empty or says No', () => {
    expect(emptiesField(note('a'), note(null))).toBe(true);
    expect(emptiesField(note(null, true), note(null, false))).toBe(false);
    expect(emptiesField(note(null), note('a'))).toBe(false);
  });
});
