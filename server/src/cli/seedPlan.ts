import { seedPlan as load } from '../../../seeds/seed';
import type { Command } from './command';

export const seedPlan: Command = {
  usage: '',
  summary: 'Loads the plan of seeds/plan, or what has changed in it.',
  options: [],
  words: 0,
  run: async ({ contextAs, tell }) => {
    const { added, changed, removed, versions } = await load(contextAs('COORDINATOR'));
    if (added + changed + removed === 0) return tell('The plan is loaded already; nothing has changed.');
    tell(`Plan loaded: ${added} rows added, ${changed} changed, ${removed} removed.`);
    for (const { framework, number } of versions) tell(`${framework} is now at version ${number}.`);
  },
};
