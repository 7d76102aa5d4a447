import { gridKey, type GridKey } from '../../../client/src/features/reporting/gridKey';

const press = (keys: string) => ({
  key: keys.split('+').at(-1) ?? '',
  ctrlKey: keys.includes('Ctrl'),
  metaKey: keys.includes('Cmd'),
  shiftKey: keys.includes('Shift'),
  altKey: keys.includes('Alt'),
});

test.each<[keys: string, does: GridKey | null]>([
  ['Ctrl+z', 'undo'],
  ['Cmd+z', 'undo'],
  ['Ctrl+y', 'redo'],
  ['Ctrl+Shift+Z', 'redo'],
  ['Cmd+Shift+z', 'redo'],
  ['Ctrl+d', 'fillDown'],
  ['Ctrl+D', 'fillDown'],
  ['Ctrl+з', 'undo'],
  ['Ctrl+ѕ', 'redo'],
  ['Ctrl+д', 'fillDown'],
  ['Ctrl+Shift+d', null],
  ['Delete', 'clear'],
  ['Shift+Delete', null],
  ['Ctrl+Delete', null],
  ['Shift+?', 'help'],
  ['z', null],
  ['d', null],
  ['Ctrl+c', null],
  ['Ctrl+v', null],
  ['Ctrl+Alt+z', null],
  ['Ctrl+Alt+?', null],
])('%s does %s', (keys, does) => {
  expect(gridKey(press(keys))).toBe(does);
});
