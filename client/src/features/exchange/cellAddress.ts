/** The address of a cell in the page of its report, or of its line for what concerns the line. */
export const cellAddress = (reportId: string, lineId: string, cell: string | null): string =>
  `/reports/${reportId}#cell-${encodeURIComponent(`${lineId}:${cell ?? 'total'}`)}`;
