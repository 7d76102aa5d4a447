/**
 * The limit: plain node:http and hand-written SQL through mysql2 over prepared rollups. Knows no rules: it answers
 * what was prepared for it, checks the session, and saves a cell with a guarded UPDATE and its row of history.
 */
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createPool, type RowDataPacket } from 'mysql2/promise';
import { fingerprintWith } from '../../server/src/http/fingerprint';
import { pageKey } from './pageKey';
import { readPages } from './rawPages';
import { type RawEntry, saveCell } from './rawSave';

interface RawQuestion {
  operationName: string;
  variables: Record<string, unknown>;
}

const pool = createPool({ uri: process.env.DATABASE_URL, connectionLimit: 10, timezone: 'Z' });
const fingerprint = fingerprintWith(process.env.SESSION_SECRET ?? '');

async function userOf({ headers }: IncomingMessage): Promise<string> {
  const token = /monitor_session=([^;]*)/.exec(headers.cookie ?? '')?.[1] ?? '';
  const [[user]] = await pool.query<RowDataPacket[]>(
    `SELECT u.id FROM user_session s JOIN user_account u ON u.id = s.user_id
     WHERE s.token_hash = ? AND s.expires_at > ? AND u.active = 1`,
    [fingerprint(token), new Date()],
  );
  if (!user) throw new Error('Nobody is signed in.');
  return String(user.id);
}

async function bodyOf(request: IncomingMessage): Promise<RawQuestion> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return JSON.parse(Buffer.concat(chunks).toString()) as RawQuestion;
}

async function main(): Promise<void> {
  const pages = await readPages(pool);
  const answer = async (request: IncomingMessage): Promise<unknown> => {
    const { operationName, variables } = await bodyOf(request);
    const by = await userOf(request);
    const page = pages.get(operationName);
    if (!page) throw new Error(`Nothing is prepared for ${operationName}.`);
    if (operationName !== 'EnterValue') return page(pageKey(variables));
    const { entry } = variables.input as { entry: RawEntry };
    return saveCell(pool, page, { ...entry, by });
  };
  const server = createServer((request, response) => {
    answer(request).then(
      (data) => {
        const body = Buffer.from(JSON.stringify({ data }));
        response.writeHead(200, {
          'content-type': 'application/json; charset=utf-8',
          'content-length': body.length,
        });
        response.end(body);
      },
      (fault: unknown) => response.writeHead(500).end(String(fault)),
    );
  });
  server.listen(0, '127.0.0.1', () =>
    console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`),
  );
  process.once('SIGTERM', () => {
    server.closeAllConnections();
    server.close(() => void pool.end());
  });
}

void main();
