/**
 * What the browser itself needs: a page with as many fields as the form, and with rows as full as its rows, without any
 * program in it. Nothing that draws such a form can be faster on this machine.
 */
export const bareForm = (rows: number): string =>
  `<table>${[...Array(rows).keys()].map((row) => `<tr>${cells(row)}</tr>`).join('')}</table>`;

const cells = (row: number): string =>
  `<th>I${row} Persons trained, by institution and quarter<br><small>persons</small></th>` +
  `<td>100</td><td>${row}</td><td>${2 * row}</td>` +
  `<td><form><input inputmode="decimal" aria-label="row ${row}"><select>${CHOICES}</select></form></td><td>Saved</td>`;

const CHOICES = ['No value because …', 'Not applicable', 'Not available', 'Confidential', 'Not collected']
  .map((choice) => `<option>${choice}</option>`)
  .join('');
