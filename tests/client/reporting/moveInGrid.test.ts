import { moveInGrid } from '../../../client/src/features/reporting/moveInGrid';

/** Two tables of one form; the second row is locked, the third is a ratio. */
const FORM = `
  <div data-grid>
    <table><tbody>
      <tr data-row><td><input id="count" data-column="0" /></td></tr>
      <tr data-row><td>12</td></tr>
    </tbody></table>
    <table><tbody>
      <tr data-row><td><input id="numerator" data-column="0" /><input id="denominator" data-column="1" /></td></tr>
      <tr data-row><td><select id="yes" data-column="0"></select></td></tr>
    </tbody></table>
  </div>
  <input id="outside" data-column="0" />`;

beforeEach(() => {
  document.body.innerHTML = FORM;
});

test.each<[from: string, step: 1 | -1, to: string, moved: boolean]>([
  ['count', 1, 'numerator', true],
  ['numerator', -1, 'count', true],
  ['denominator', -1, 'count', true],
  ['denominator', 1, 'yes', true],
  ['yes', -1, 'numerator', true],
  ['yes', 1, 'yes', false],
  ['count', -1, 'count', false],
  ['outside', 1, 'outside', false],
])('from %s by %s to %s', (from, step, to, moved) => {
  const field = document.getElementById(from);
  field?.focus();
  expect(field && moveInGrid(field, step)).toBe(moved);
  expect(document.activeElement?.id).toBe(to);
});
