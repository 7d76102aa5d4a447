import { optionalText } from '../../checkedText';
import type { ExplainLineInput } from '../../generated/schema';
import type { LineNote } from '../../reports/lineNote';

const LIMIT = 2000;

/** The note as it is to be kept. Throws INVALID_INPUT for a text that is too long; `path` stands before its field. */
export const checkNote = ({ explanation, noBreakdown }: ExplainLineInput, path: string): LineNote => ({
  explanation: optionalText(explanation, { field: `${path}explanation`, limit: LIMIT }),
  noBreakdown,
});
