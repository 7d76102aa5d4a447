import { html, type Html } from './html';

interface Table {
  caption: string;
  columns: readonly string[];
  /** The first cell names its row. */
  rows: readonly (readonly (string | Html)[])[];
}

/** A table in a frame that scrolls sideways by itself and is reached by keyboard. */
export const dataTable = ({ caption, columns, rows }: Table): Html =>
  html`<div class="scroll" role="region" aria-label="${caption}" tabindex="0">
    <table>
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          ${columns.map((column) => html`<th scope="col">${column}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ([first, ...cells]) =>
            html`<tr>
              <th scope="row">${first}</th>
              ${cells.map((cell) => html`<td>${cell}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
