import { check } from './check';
import type { Command } from './command';
import { evidenceCheck } from './evidenceCheck';
import { migrate } from './migrate';
import { closeQuarter } from './quarterClose';
import { openQuarter } from './quarterOpen';
import { seedDemo } from './seedDemo';
import { seedPlan } from './seedPlan';
import { createUser } from './userCreate';

/** All commands by the words that call them. */
export const COMMANDS: Readonly<Record<string, Command>> = {
  migrate,
  check,
  'seed plan': seedPlan,
  'seed demo': seedDemo,
  'user create': createUser,
  'quarter open': openQuarter,
  'quarter close': closeQuarter,
  'evidence check': evidenceCheck,
};

/** How everything is called, for a person. */
export function helpText(): string {
  const lines = Object.entries(COMMANDS).map(
    ([name, { usage, summary }]) => `  ${`${name} ${usage}`.trimEnd()}\n      ${summary}`,
  );
  return ['Usage: npm run monitor -- <command>', '', ...lines].join('\n');
}
