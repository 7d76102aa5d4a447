import { parseArgs } from 'node:util';
import { clockOf } from '../clock';
import { settingsOf, type Config } from '../config';
import type { Database } from '../database';
import { makeContext } from '../makeContext';
import { assertMigrated } from './assertMigrated';
import { type Command, type Desk, type Typed, UsageError } from './command';
import { COMMANDS, helpText } from './commands';
import { explain } from './explain';

/** What the command line stands in. */
export interface Terminal {
  config: () => Config;
  open: (url: string) => Promise<Database>;
  wallClock: () => Date;
  tell: (line: string) => void;
  complain: (line: string) => void;
  secretPassword: () => Promise<string>;
}

/** Did what it should, could not do it, was called wrongly. */
export type ExitCode = 0 | 1 | 2;

/** Runs what was typed after `npm run monitor --`. Nothing is thrown: what went wrong is told in words. */
export async function runCommand(typed: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const name = Object.keys(COMMANDS).find((each) => `${typed.join(' ')} `.startsWith(`${each} `));
  const command = name === undefined ? undefined : COMMANDS[name];
  if (!name || !command) return answerWithHelp(typed, terminal);
  try {
    const rest = typed.slice(name.split(' ').length);
    const given = parse(command, rest);
    if (given === 'help')
      terminal.tell(`Usage: npm run monitor -- ${name} ${command.usage}\n${command.summary}`);
    else await runAtDesk(command, given, terminal);
    return 0;
  } catch (error) {
    terminal.complain(explain(error));
    if (!(error instanceof UsageError)) return 1;
    terminal.complain(`Usage: npm run monitor -- ${name} ${command.usage}`);
    return 2;
  }
}

function answerWithHelp(typed: readonly string[], { tell, complain }: Terminal): ExitCode {
  if (['--help', '-h', 'help'].includes(typed[0] ?? '')) {
    tell(helpText());
    return 0;
  }
  complain(typed.length === 0 ? 'Which command?' : `There is no command ${JSON.stringify(typed.join(' '))}.`);
  complain(helpText());
  return 2;
}

function parse(command: Command, args: string[]): Typed | 'help' {
  if (args.includes('--help')) return 'help';
  const { values, positionals } = parseTyped(command, args);
  if (positionals.length < command.words) throw new UsageError('Something is missing after the command.');
  if (positionals.length > command.words) throw new UsageError('There is a word too many after the command.');
  return { words: positionals, options: values };
}

function parseTyped(command: Command, args: string[]) {
  const options = Object.fromEntries(command.options.map((name) => [name, { type: 'string' as const }]));
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(explain(error));
  }
}

async function runAtDesk(command: Command, typed: Typed, terminal: Terminal): Promise<void> {
  const config = terminal.config();
  const database = await terminal.open(config.DATABASE_URL);
  try {
    if (!command.withoutTables) await assertMigrated(database);
    await command.run(deskOf(config, database, terminal), typed);
  } finally {
    await database.close();
  }
}

const deskOf = (config: Config, database: Database, { wallClock, tell, secretPassword }: Terminal): Desk => ({
  config,
  database,
  tell,
  secretPassword,
  contextAs: (role) =>
    makeContext({
      database,
      viewer: { id: 'command-line', role, institutionId: null },
      actorName: 'command line',
      now: clockOf(config, wallClock),
      language: 'en',
      settings: settingsOf(config),
    }),
});
