/** The key of the cell that holds the total of a line. */
export const TOTAL = 'total';
