import { STATUS_CODES } from 'node:http';
import type { ErrorRequestHandler } from 'express';
import { preferredLanguage } from '../../../schema/language/preferredLanguage';
import { DomainError, notFound } from '../errors';
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

interface RequestFault {
  status: number;
  type?: unknown;
}

/**
 * What the readers of bodies, addresses and files throw when the request is at fault: it says so by its status.
 * By shape, for some of these faults are made outside our own code.
 */
const isRequestFault = (fault: unknown): fault is RequestFault =>
  typeof fault === 'object' &&
  fault !== null &&
  'status' in fault &&
  typeof fault.status === 'number' &&
  fault.status >= 400 &&
  fault.status < 500;

function refusalOf(fault: unknown): HttpRefusal | null {
  if (fault instanceof HttpRefusal) return fault;
  if (!isRequestFault(fault)) return null;
  const { status, type } = fault;
  if (status === 404) return new HttpRefusal(status, notFound());
  const sentence = status === 413 ? 'Error_BODY_TOO_LARGE' : 'Error_INVALID_INPUT';
  const cause = typeof type === 'string' ? type : (STATUS_CODES[status] ?? 'Bad Request');
  return new HttpRefusal(status, new DomainError('INVALID_INPUT', sentence, { details: { cause } }));
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
