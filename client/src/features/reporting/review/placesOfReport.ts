/** What a conversation can be about: the report, a line or a cell. */
export interface Place {
  /** For a list to choose from; empty for the report. */
  value: string;
  name: string;
  lineId?: string;
  cell?: string;
}

interface PlacedLine {
  id: string;
  indicator: { code: string; name: string };
  cells: readonly { id: string; key: string; title: string }[];
}

/** A line, then its cells. */
export const placesOfLine = ({ id: lineId, indicator: { code, name }, cells }: PlacedLine): Place[] => [
  { value: lineId, name: `${code} ${name}`, lineId },
  ...cells.map(({ id, key, title }) => ({ value: id, name: `${code}, ${title}`, lineId, cell: key })),
];

/** The report, then each line followed by its cells. */
export const placesOfReport = (lines: readonly PlacedLine[], wholeReport: string): Place[] => [
  { value: '', name: wholeReport },
  ...lines.flatMap(placesOfLine),
];
