import type { Config } from '../config';
import type { Context } from '../context';
import type { Database } from '../database';
import type { Role } from '../domain/terms';

/** What a command works with. */
export interface Desk {
  config: Config;
  database: Database;
  /** A context of somebody at the command line, who acts in a role but has no account. */
  contextAs: (role: Role) => Context;
  /** Writes a line for the person at the terminal. */
  tell: (line: string) => void;
  /** A password from the environment (MONITOR_PASSWORD) or typed in without being shown. */
  secretPassword: () => Promise<string>;
}

/** What was typed after the name of a command. */
export interface Typed {
  words: readonly string[];
  options: Readonly<Record<string, string | undefined>>;
}

/** One command of `npm run monitor`. */
export interface Command {
  /** The options and words that follow the name. */
  usage: string;
  summary: string;
  /** Names of options, each with a value. */
  options: readonly string[];
  /** How many words follow the name. */
  words: number;
  /** True for commands that also work while tables are missing or old. */
  withoutTables?: boolean;
  run: (desk: Desk, typed: Typed) => Promise<void>;
}

/** Something that was typed wrongly: the command did not begin. */
export class UsageError extends Error {}
