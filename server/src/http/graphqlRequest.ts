import express, { type RequestHandler } from 'express';
import { DomainError } from '../errors';
import { HttpRefusal } from './errorAnswer';

/** What a browser sends at most: a thousand cells are about 200 kB. */
const LARGEST_BODY = '1mb';

const invalid = (cause: string) =>
  new DomainError('INVALID_INPUT', 'Error_INVALID_INPUT', { details: { cause } });

/** POST and nothing else: a link or an image must not be able to ask. */
const postOnly: RequestHandler = (request, response, next) => {
  if (request.method === 'POST') return next();
  response.setHeader('Allow', 'POST');
  next(new HttpRefusal(405, invalid('Use POST.')));
};

/** JSON and nothing else: a form of another site can send plain text and form data without asking the browser. */
const jsonOnly: RequestHandler = (request, _response, next) => {
  next(request.is('application/json') ? undefined : new HttpRefusal(415, invalid('Send application/json.')));
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isRecordOrAbsent = (value: unknown): value is Record<string, unknown> | null | undefined =>
  value === undefined || value === null || isRecord(value);
const isTextOrAbsent = (value: unknown) => value === undefined || value === null || typeof value === 'string';

/** One operation a request, in the shape of GraphQL over HTTP. */
const oneOperation: RequestHandler = (request, _response, next) => {
  const body: unknown = request.body;
  const fits =
    isRecord(body) &&
    typeof body.query === 'string' &&
    body.query !== '' &&
    isTextOrAbsent(body.operationName) &&
    isRecordOrAbsent(body.variables) &&
    isRecordOrAbsent(body.extensions) &&
    // Documents are sent whole; none is kept under a digest.
    body.extensions?.persistedQuery === undefined;
  next(fits ? undefined : invalid('Send {"query": "...", "variables": {...}}.'));
};

/** Lets only well-formed GraphQL requests through. */
export const graphqlRequestOnly: RequestHandler[] = [
  postOnly,
  jsonOnly,
  express.json({ limit: LARGEST_BODY, strict: false }),
  oneOperation,
];
