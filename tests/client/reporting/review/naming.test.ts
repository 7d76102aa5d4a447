import {
  cellCommented,
  cellNamed,
  commented,
  itemsOf,
  named,
  withNaming,
  type Namings,
  type Renaming,
} from '../../../../client/src/features/reporting/review/naming';

/** What is ticked and said, one after the other, of lines `a` and `b`. */
const after = (...changes: [itemId: string, change: Renaming][]): Namings =>
  changes.reduce<Namings>((namings, [itemId, change]) => withNaming(namings, itemId, change), {});

test('lines that are ticked open as a whole, with what is said of them', () => {
  const namings = after(['a', named(true)], ['a', commented(' Look again. ')], ['b', named(true)]);
  expect(itemsOf(namings)).toEqual([
    { itemId: 'a', comment: 'Look again.', cells: [], cellComments: [] },
    { itemId: 'b', comment: null, cells: [], cellComments: [] },
  ]);
  expect(itemsOf(withNaming(namings, 'a', named(false)))).toHaveLength(1);
});

test('single cells open with what is said of each; what is said of a cell that is no longer ticked is left out', () => {
  const namings = after(
    ['a', cellNamed('total', true)],
    ['a', cellCommented('total', 'Why?')],
    ['a', cellNamed('sex=male', true)],
    ['a', cellCommented('sex=male', ' Boys, too? ')],
    ['a', cellNamed('total', false)],
  );
  expect(itemsOf(namings)).toEqual([
    {
      itemId: 'a',
      comment: null,
      cells: ['sex=male'],
      cellComments: [{ cell: 'sex=male', comment: 'Boys, too?' }],
    },
  ]);
});

test('a line whose only cell is ticked and unticked is as it was: not named', () => {
  expect(after(['a', cellNamed('total', true)], ['a', cellNamed('total', false)])).toEqual({});
});

test('a line of which something is said stays named without its cells', () => {
  const namings = after(
    ['a', cellNamed('total', true)],
    ['a', commented('Which source?')],
    ['a', cellNamed('total', false)],
  );
  expect(itemsOf(namings)).toEqual([{ itemId: 'a', comment: 'Which source?', cells: [], cellComments: [] }]);
});
