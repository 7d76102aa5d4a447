/** What an IATI file says of its publisher, which no release holds: it can become known long after a release is out. */
export interface IatiSettings {
  /** The identifier of the reporting organisation. */
  organisation: string;
  /** DAC purpose code, five digits. */
  sector: string;
  /** Code list ActivityStatus: 1 pipeline to 6 suspended. */
  status: number;
}
