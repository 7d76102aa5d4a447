import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';

/** A server in a process of its own. */
export interface ChildServer {
  name: string;
  pid: number;
  port: number;
  /** From the start of the process until it listened. */
  readyMs: number;
  stop: () => Promise<void>;
}

const LONGEST_START_MS = 30_000;

/** Waits for the line in which the server tells its address. */
function portOf(child: ChildProcess, name: string): Promise<number> {
  return new Promise((resolve, reject) => {
    let told = '';
    const giveUp = (why: string) => reject(new Error(`The ${name} server ${why}:\n${told}`));
    const timer = setTimeout(() => giveUp('does not start'), LONGEST_START_MS);
    const read = (chunk: Buffer) => {
      told += chunk.toString();
      const port = /http:\/\/[\d.]+:(\d+)/.exec(told)?.[1];
      if (port === undefined) return;
      clearTimeout(timer);
      resolve(Number(port));
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('exit', () => giveUp('ended'));
  });
}

/** Starts `node <args>` and waits until it listens; it chooses the port itself. */
export async function startServer(
  name: string,
  args: string[],
  env: Record<string, string>,
): Promise<ChildServer> {
  const from = performance.now();
  const child = spawn(process.execPath, args, {
    env: { ...process.env, ...env, HOST: '127.0.0.1', PORT: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(child, 'exit');
  const stop = async () => {
    if (child.exitCode === null) child.kill('SIGTERM');
    await ended;
  };
  process.once('exit', () => child.kill('SIGKILL'));
  try {
    const port = await portOf(child, name);
    return { name, pid: child.pid ?? 0, port, readyMs: performance.now() - from, stop };
  } catch (fault) {
    await stop();
    throw fault;
  }
}
