import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';

const NOWHERE = new Writable({ write: (_chunk, _encoding, done) => done() });

/** Asks for a password at the terminal without showing it, or reads it from the first line of what is piped in. */
export async function askPassword(): Promise<string> {
  const terminal = process.stdin.isTTY;
  if (terminal) process.stderr.write('Password (at least 12 characters): ');
  const lines = createInterface({ input: process.stdin, output: NOWHERE, terminal });
  try {
    for await (const line of lines) return line;
    return '';
  } finally {
    lines.close();
    if (terminal) process.stderr.write('\n');
  }
}
