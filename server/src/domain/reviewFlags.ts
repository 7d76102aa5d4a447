/** What is worth a look in a submitted report, counted. */
export interface ReviewFlags {
  /** Explained ones: without an explanation it would not have been submitted. */
  warnings: number;
  /** Lines without a value, with or without a reason. */
  missing: number;
  /** Lines and activities changed since the last return; null when there was none. */
  changedSinceReturn: number | null;
  openThreads: number;
}

/** Nothing to look at: such reports are approved together. What came back from a return is looked at by itself. */
export const isClean = ({ warnings, missing, changedSinceReturn, openThreads }: ReviewFlags): boolean =>
  warnings === 0 && missing === 0 && changedSinceReturn === null && openThreads === 0;
