import {
  quarterRefusalOf,
  refusalOf,
  refusalParams,
  type QuarterAction,
  type QuarterFacts,
  type Refusal,
  type ReportAction,
  type ReportFacts,
} from '../../domain/viewerActions';
import { DomainError, type ErrorParts } from '../../errors';

/** What is refused because of what was entered, not because of who asks or when. */
const ABOUT_CONTENT: readonly Refusal[] = ['HAS_ERRORS', 'WARNINGS_UNEXPLAINED', 'NOTHING_TO_SUBMIT'];

/** Throws the reason why the viewer may not take an action on a report, line or activity now. */
export function assertAllowed(action: ReportAction, facts: ReportFacts, parts: ErrorParts = {}): void {
  const refusal = refusalOf(action, facts);
  if (refusal !== null) throw refused(refusal, { ...parts, params: refusalParams(refusal, facts) });
}

/** The same for an action on a quarter. */
export function assertQuarterAllowed(action: QuarterAction, facts: QuarterFacts): void {
  const refusal = quarterRefusalOf(action, facts);
  if (refusal !== null) throw refused(refusal, { field: 'quarter' });
}

const refused = (refusal: Refusal, parts: ErrorParts): DomainError =>
  new DomainError(
    ABOUT_CONTENT.includes(refusal) ? 'INVALID_INPUT' : 'NOT_ALLOWED',
    `Refusal_${refusal}`,
    parts,
  );
