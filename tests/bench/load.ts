import { Agent, request } from 'node:http';
import { cpuSeconds } from './processFigures';
import type { ChildServer } from './childServer';

/** One request to POST /graphql. */
export interface Question {
  cookie: string;
  operationName: string;
  query: string;
  variables: Record<string, unknown>;
}

export interface Answer {
  data?: Record<string, unknown> | null;
  errors?: { message: string }[];
}

/** Sends a question; the text of the answer, or a fault when the status is not 200. */
export function ask(port: number, { cookie, ...body }: Question, agent?: Agent): Promise<string> {
  const headers = { 'content-type': 'application/json', 'accept-language': 'en', cookie };
  return new Promise((resolve, reject) => {
    const sent = request(
      { host: '127.0.0.1', port, path: '/graphql', method: 'POST', headers, agent },
      (got) => {
        const chunks: Buffer[] = [];
        got.on('data', (chunk: Buffer) => chunks.push(chunk));
        got.on('end', () => {
          const text = Buffer.concat(chunks).toString();
          if (got.statusCode === 200) resolve(text);
          else reject(new Error(`${body.operationName}: status ${got.statusCode}\n${text.slice(0, 2000)}`));
        });
      },
    );
    sent.once('error', reject);
    sent.end(JSON.stringify(body));
  });
}

/** The data of an answer. Throws when there are errors in it. */
export function dataOf(text: string): Record<string, unknown> {
  const { data, errors } = JSON.parse(text) as Answer;
  if (errors || !data) throw new Error(errors?.map(({ message }) => message).join('\n') ?? 'no data');
  return data;
}

/** What one person does over and over: the next question, and what is learnt from its answer. */
export interface Person {
  next: () => Question;
  learn?: (answer: string) => void;
}

export interface LoadFigures {
  requests: number;
  /** Milliseconds. */
  median: number;
  p95: number;
  /** Milliseconds of the server's CPU for one request. */
  cpu: number;
}

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;

/** Every person asks again as soon as the answer is there, until the time is over. */
export async function load(
  { pid, port }: Pick<ChildServer, 'pid' | 'port'>,
  people: readonly Person[],
  milliseconds: number,
): Promise<LoadFigures> {
  const agent = new Agent({ keepAlive: true, maxSockets: people.length });
  const times: number[] = [];
  const cpuBefore = cpuSeconds(pid);
  const end = performance.now() + milliseconds;
  const work = async ({ next, learn }: Person) => {
    while (performance.now() < end) {
      const from = performance.now();
      const text = await ask(port, next(), agent);
      times.push(performance.now() - from);
      if (text.startsWith('{"errors"')) throw new Error(text.slice(0, 2000));
      learn?.(text);
    }
  };
  await Promise.all(people.map(work));
  const cpu = ((cpuSeconds(pid) - cpuBefore) * 1000) / times.length;
  agent.destroy();
  times.sort((a, b) => a - b);
  return { requests: times.length, median: at(times, 0.5), p95: at(times, 0.95), cpu };
}
