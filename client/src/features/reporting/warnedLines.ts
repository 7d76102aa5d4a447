import { isAllowed } from './allowedAction';
import type { CheckedReport } from './checkPageQuery';

type CheckedLines = CheckedReport['lines'];

/**
 * Lines with warnings: those that can be explained, and of a returned report those that stay locked, which hold
 * nothing up. Where nothing can be entered at all, no line is called locked.
 */
export function warnedLines({ lines, viewerActions }: Pick<CheckedReport, 'lines' | 'viewerActions'>): {
  warned: CheckedLines;
  locked: CheckedLines;
} {
  const all = lines.filter(({ checks }) => checks.some(({ severity }) => severity === 'WARNING'));
  const isLocked = (line: CheckedLines[number]) =>
    isAllowed(viewerActions, 'ENTER') && !isAllowed(line.viewerActions, 'EXPLAIN');
  return { warned: all.filter((line) => !isLocked(line)), locked: all.filter(isLocked) };
}
