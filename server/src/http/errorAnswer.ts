import type { ErrorRequestHandler } from 'express';
import { preferredLanguage } from '../../../schema/language/preferredLanguage';
import { DomainError } from '../errors';
import { publicError, STATUS, type ReportFault } from '../publicError';

/** A refusal with an HTTP status of its own. */
export class HttpRefusal extends Error {
  constructor(
    readonly status: number,
    readonly reason: DomainError,
  ) {
    super(reason.message);
  }
}

interface BodyFault {
  status: number;
  type: string;
}

/** What the parser of request bodies throws. */
const isBodyFault = (fault: unknown): fault is BodyFault =>
  fault instanceof Error &&
  'type' in fault &&
  typeof fault.type === 'string' &&
  'status' in fault &&
  typeof fault.status === 'number' &&
  fault.status >= 400 &&
  fault.status < 500;

function refusalOf(fault: unknown): HttpRefusal | null {
  if (fault instanceof HttpRefusal) return fault;
  if (!isBodyFault(fault)) return null;
  const sentence = fault.status === 413 ? 'Error_BODY_TOO_LARGE' : 'Error_INVALID_INPUT';
  return new HttpRefusal(
    fault.status,
    new DomainError('INVALID_INPUT', sentence, { details: { cause: fault.type } }),
  );
}

/** Answers whatever went wrong before or beside GraphQL in GraphQL's shape. */
export const errorAnswer =
  (report: ReportFault): ErrorRequestHandler =>
  (fault: unknown, request, response, next) => {
    if (response.headersSent) return next(fault);
    const refusal = refusalOf(fault);
    const language = preferredLanguage(request.headers['accept-language']);
    const told = publicError(refusal?.reason ?? fault, language, report);
    // Nobody reads the rest of a refused body, so the connection cannot be used again.
    if (refusal?.status === 413) response.setHeader('Connection', 'close');
    response.status(refusal?.status ?? STATUS[told.extensions.code]).json({ errors: [told] });
  };
