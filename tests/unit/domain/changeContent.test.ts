import { changeContent } from '../../../server/src/domain/changeContent';

const ENTRY = { lineId: 'a', cell: 'total', amount: '3' };

test.each([
  ['in another order', { amount: '3', cell: 'total', lineId: 'a' }],
  ['with its key', { ...ENTRY, key: 'k' }],
  ['with a version', { ...ENTRY, version: 7 }],
  ['with nulls', { ...ENTRY, reason: null, why: undefined }],
])('the same change %s has the same content', (_, input) => {
  expect(changeContent('enterValue', input)).toBe(changeContent('enterValue', ENTRY));
});

test.each([
  ['another amount', 'enterValue', { ...ENTRY, amount: '4' }],
  ['another kind', 'setAsideValue', ENTRY],
  ['a reason more', 'enterValue', { ...ENTRY, why: 'counted again' }],
])('%s is another content', (_, kind, input) => {
  expect(changeContent(kind, input)).not.toBe(changeContent('enterValue', ENTRY));
});

test('items of a list count in their order and in whole', () => {
  const back = (items: object[]) => changeContent('returnReport', { reportId: 'r', items });
  expect(back([{ itemId: 'a', comment: null }])).toBe(back([{ itemId: 'a' }]));
  expect(back([{ itemId: 'a' }, { itemId: 'b' }])).not.toBe(back([{ itemId: 'b' }, { itemId: 'a' }]));
});
