import { TOTAL } from './lineTotal';

/** A cell by the words that those who listen hear: code and name of its indicator, or code and cell of a breakdown. */
export const cellName = (
  indicator: { code: string; name: string },
  cell: { key: string; title: string },
): string =>
  cell.key === TOTAL ? `${indicator.code} ${indicator.name}` : `${indicator.code}, ${cell.title}`;
