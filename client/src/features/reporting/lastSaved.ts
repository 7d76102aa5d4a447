import type { PrintedReport } from './printCopyQuery';

/** The instant at which a figure of the report was last saved; null when nothing was entered. */
export const lastSaved = ({ lines }: Pick<PrintedReport, 'lines'>): string | null =>
  lines
    .flatMap(({ cells }) => cells.flatMap(({ enteredAt }) => enteredAt ?? []))
    .sort()
    .at(-1) ?? null;
