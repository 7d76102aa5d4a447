import 'reflect-metadata';
import { configOfProcess } from '../config';
import { openDatabase } from '../database';
import { askPassword } from './askPassword';
import { runCommand } from './runCommand';

/** The command line: `npm run monitor -- <command>`. Ends with 0 (done), 1 (not possible) or 2 (called wrongly). */
async function main(): Promise<void> {
  process.exitCode = await runCommand(process.argv.slice(2), {
    config: configOfProcess,
    open: openDatabase,
    wallClock: () => new Date(),
    tell: (line) => console.log(line),
    complain: (line) => console.error(line),
    secretPassword: async () => process.env.MONITOR_PASSWORD ?? (await askPassword()),
  });
}

void main();
