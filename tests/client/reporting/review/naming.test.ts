import {
  itemsOf,
  namingsOf,
  withCell,
  withNaming,
} from '../../../../client/src/features/reporting/review/naming';

test('what a reviewer ticked in the form opens whole lines, with the comments', () => {
  expect(itemsOf(namingsOf({ a: ' Look again. ', b: ' ' }))).toEqual([
    { itemId: 'a', comment: 'Look again.', cells: [] },
    { itemId: 'b', comment: null, cells: [] },
  ]);
});

test('single cells are ticked and unticked, and a line can be left out again', () => {
  const total = withCell({ comment: '', cells: [] }, 'total', true);
  const both = withCell(total, 'sex=male', true);
  const named = withNaming(withNaming(namingsOf({ b: '' }), 'a', both), 'b', undefined);
  expect(itemsOf(named)).toEqual([{ itemId: 'a', comment: null, cells: ['total', 'sex=male'] }]);
  expect(withCell(both, 'total', false).cells).toEqual(['sex=male']);
});
